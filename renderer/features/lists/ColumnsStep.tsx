import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { columnName } from '../../../domain/lists/column-names.ts';
import { missingFields } from '../../../domain/lists/columns.ts';
import { fieldsOf, type ListKind } from '../../../domain/lists/list-kinds.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { Comparing } from './Comparing.tsx';
import { ListFailure } from './ListFailure.tsx';
import type { ListImportState } from './useListImport.ts';

interface Props {
  readonly kind: ListKind;
  readonly list: ListImportState;
}

/** Samples of any script keep their own direction; a hint can't hold elements. */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** Which column holds what: as chosen last time, or guessed by its heading, to be put right by hand. */
export function ColumnsStep({ kind, list }: Props) {
  const { t } = useTranslation(['lists', 'common']);
  const { language } = useLanguage();
  const { preview } = list;
  const found = preview?.columns ?? [];
  // Another sheet has other columns; what was chosen for the last one is over then.
  const [choice, setChoice] = useState<{ of: typeof preview; columns: readonly (string | null)[] } | null>(
    null,
  );
  if (preview === null) return <Loading />;
  const columns = choice?.of === preview ? choice.columns : found.map(({ field }) => field);
  const nameOf = (field: string) => columnName(kind, field, language);
  const options = fieldsOf(kind).map((field) => ({ value: field, label: nameOf(field) }));
  const missing = missingFields(kind, columns);
  const left = found.filter((_, index) => columns[index] === null).map(({ heading }) => heading);
  const set = (index: number, value: string | null) =>
    setChoice({
      of: preview,
      // Each field comes from one column.
      columns: columns.map((field, other) => (other === index ? value : field === value ? null : field)),
    });
  return (
    <Section heading={t('lists:columnsHeading', { fileName: list.fileName })}>
      {list.failure && <ListFailure failure={list.failure} />}
      {preview.sheets.length > 1 && (
        <SelectField
          label={t('lists:sheet')}
          hint={t('lists:sheetHint')}
          value={preview.sheet}
          empty={false}
          options={preview.sheets.map((name) => ({ value: name, label: name }))}
          onChange={(name) => {
            if (typeof name === 'string') list.chooseSheet(name);
          }}
        />
      )}
      <p>{t(preview.remembered ? 'lists:columnsRemembered' : 'lists:columnsGuessed')}</p>
      <ul className="kim-list-columns">
        {found.map(({ heading, samples }, index) => (
          <li key={`${index} ${heading}`}>
            <SelectField
              label={heading === '' ? t('lists:columnNumber', { number: index + 1 }) : heading}
              hint={
                samples.length === 0
                  ? t('lists:columnEmpty')
                  : t('lists:samples', { samples: samples.map(isolated).join(' · ') })
              }
              value={columns[index] ?? null}
              empty={t('lists:staysOut')}
              options={options}
              onChange={(value) => set(index, typeof value === 'string' ? value : null)}
            />
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <p className="kim-muted">
          {t('lists:left', {
            columns: left.map((heading) => heading || t('lists:withoutHeading')).join(', '),
          })}
        </p>
      )}
      {missing.length > 0 && (
        <Alert tone="warning" heading={t('lists:missing', { fields: missing.map(nameOf).join(', ') })}>
          <p>{t('lists:missingText')}</p>
        </Alert>
      )}
      <Comparing list={list} />
      <div className="kim-form-actions">
        <Button busy={list.busy} told={list.comparing !== null} onClick={() => list.useColumns(columns)}>
          {t('lists:look')}
        </Button>
        <Button kind="secondary" onClick={list.startOver}>
          {t('lists:otherFile')}
        </Button>
      </div>
    </Section>
  );
}
