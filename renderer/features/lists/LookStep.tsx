import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listCountNames, type ListRowState } from '../../../domain/lists/list-decisions.ts';
import { listColumns, type ListKind } from '../../../domain/lists/list-kinds.ts';
import { Alert } from '../../ui/Alert.tsx';
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
type Choice = View | 'changed';

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
  const { preview, counts, changed } = list;
  // What has changed is shown until somebody asks for other rows.
  const [choice, setChoice] = useState<{ readonly of: typeof changed; readonly view: Choice } | null>(null);
  const view = choice?.of === changed ? choice.view : changed.size > 0 ? 'changed' : 'all';
  const columns = useRowColumns(kind, list);
  if (preview === null) return <Loading />;
  const { rows } = preview;
  const of = (name: Choice) =>
    rows.filter(({ line, state }) => (name === 'changed' ? changed.has(line) : within(views[name], state)));
  const shown = of(view);
  const names: readonly Choice[] = changed.size > 0 ? ['changed', ...viewNames] : viewNames;
  const asks = listColumns[kind].asksAboutDuplicates;
  const known = rows.filter(({ state }) => within(views.known, state)).map(({ line }) => line);
  const comes = records.reduce((sum, name) => sum + (counts[name] ?? 0), 0);
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
      {list.refusal && changed.size === 0 && <ListFailure failure={list.refusal} />}
      {changed.size > 0 && (
        <Alert tone="warning" heading={t('lists:changed.heading', { count: changed.size })} live>
          <p>{t('lists:changed.text')}</p>
        </Alert>
      )}
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
          options={names.map((name) => ({
            value: name,
            label: t(`lists:view.${name}`, { count: of(name).length }),
          }))}
          onChange={(value) =>
            setChoice({ of: changed, view: names.find((name) => name === value) ?? 'all' })
          }
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
