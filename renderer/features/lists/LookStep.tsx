import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listCountNames, type ListRowState } from '../../../domain/lists/list-decisions.ts';
import { listColumns, type ListKind } from '../../../domain/lists/list-kinds.ts';
import { Button } from '../../ui/Button.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import { Comparing } from './Comparing.tsx';
import { ListFailure } from './ListFailure.tsx';
import { useRowColumns } from './useRowColumns.tsx';
import type { ListImportState } from './useListImport.ts';

interface Props {
  readonly kind: ListKind;
  readonly list: ListImportState;
}

const views = {
  all: null,
  'kept-back': ['kept-back'],
  known: ['duplicate', 'repeated'],
  new: ['new', 'adds-offer', 'adds-contact', 'adds-both'],
} as const satisfies Record<string, readonly ListRowState[] | null>;
type View = keyof typeof views;

/** What is said only where there is some of it. */
const quietAtZero: ReadonlySet<string> = new Set([
  'admitted',
  'contactPersons',
  'united',
  'leftOut',
  'keptBack',
]);
/** What is written, each counted once. */
const records = ['institutions', 'offers', 'contactPersons', 'cases', 'contacts', 'interpreters'] as const;
const viewNames = Object.keys(views) as View[];

const within = (states: readonly ListRowState[] | null, state: ListRowState) =>
  states === null || states.includes(state);

/** What the list would become, row by row; only here it is confirmed. */
export function LookStep({ kind, list }: Props) {
  const { t } = useTranslation(['lists', 'common']);
  const { preview, counts, anyway } = list;
  const [view, setView] = useState<View>('all');
  const columns = useRowColumns(kind, anyway, list.decide);
  if (preview === null) return <Loading />;
  const { rows } = preview;
  const shown = rows.filter(({ state }) => within(views[view], state));
  const asks = listColumns[kind].asksAboutDuplicates;
  const known = rows.filter(({ state }) => within(views.known, state)).map(({ line }) => line);
  const comes = records.reduce((sum, name) => sum + (counts[name] ?? 0), 0);
  const count = (of: View) => rows.filter(({ state }) => within(views[of], state)).length;
  return (
    <Section heading={t('lists:lookHeading', { fileName: list.fileName })}>
      <ul className="kim-list-counts" aria-live="polite">
        {listCountNames.flatMap((name) => {
          const value = counts[name];
          return value === undefined || (value === 0 && quietAtZero.has(name))
            ? []
            : [<li key={name}>{t(`lists:count.${name}`, { count: value })}</li>];
        })}
      </ul>
      {list.refusal && <ListFailure failure={list.refusal} />}
      <Comparing list={list} />
      {(counts.keptBack ?? 0) > 0 && <p>{t('lists:keptBackText')}</p>}
      {kind === 'cases' && comes > 0 && <p>{t('lists:notInvented')}</p>}
      {comes === 0 && <p>{t('lists:nothing')}</p>}
      <div className="kim-form-actions">
        {comes > 0 && (
          <Button busy={list.confirming} onClick={list.confirm}>
            {t(`lists:confirm.${kind}`, { count: comes })}
          </Button>
        )}
        <Button kind="secondary" onClick={list.backToColumns}>
          {t('lists:backToColumns')}
        </Button>
        <Button kind="secondary" onClick={list.startOver}>
          {t('common:action.cancel')}
        </Button>
      </div>
      <div className="kim-row kim-row--between">
        <SelectField
          label={t('lists:show')}
          value={view}
          empty={false}
          options={viewNames.map((name) => ({
            value: name,
            label: t(`lists:view.${name}`, { count: count(name) }),
          }))}
          onChange={(value) => setView(viewNames.find((name) => name === value) ?? 'all')}
        />
        {asks && known.length > 0 && (
          <span className="kim-row">
            <Button kind="tertiary" compact onClick={() => list.decide(known, true)}>
              {t('lists:allAnyway')}
            </Button>
            <Button kind="tertiary" compact onClick={() => list.decide(known, false)}>
              {t('lists:allOut')}
            </Button>
          </span>
        )}
      </div>
      <VirtualTable
        key={view}
        caption={t(`lists:view.${view}`, { count: shown.length })}
        hideCaption
        columns={columns}
        rows={shown}
        rowId={({ line }) => String(line)}
      />
    </Section>
  );
}
