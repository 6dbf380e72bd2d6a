import { useTranslation } from 'react-i18next';
import { useOperation } from '../../app/api.ts';
import { useWantedDraft } from '../../app/wanted-draft.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { useFormat } from '../../ui/useFormat.ts';

interface Props {
  /** Of the drafts of a page, up to the record: `/faelle/…/bedarfe#signal/`. */
  readonly prefix: string;
  /** What the form is about, for a record's id; undefined where it is gone. */
  readonly nameOf: (record: string) => string | undefined;
  readonly onResume: (record: string) => void;
}

/** Forms that stand in dialogs: says which of them hold typing that was never saved, and leads back to it. */
export function PageDrafts({ prefix, nameOf, onResume }: Props) {
  const { t } = useTranslation('caseFile');
  const format = useFormat();
  const drafts = useOperation('draft.list', {}).data?.drafts ?? [];
  const found = drafts.flatMap(({ key, savedAt }) => {
    const record = key.startsWith(prefix) ? key.slice(prefix.length) : undefined;
    const what = record === undefined ? undefined : nameOf(record);
    return record === undefined || what === undefined ? [] : [{ record, what, savedAt }];
  });
  useWantedDraft(found.map(({ record }) => ({ key: `${prefix}${record}`, resume: () => onResume(record) })));
  if (found.length === 0) return null;
  return (
    <Alert tone="info" heading={t('draft.open')}>
      {found.map(({ record, what, savedAt }) => (
        <div key={record}>
          <Button kind="tertiary" compact onClick={() => onResume(record)}>
            {t('draft.resumeNamed', { what, when: format.timestamp(savedAt) })}
          </Button>
        </div>
      ))}
    </Alert>
  );
}
