import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GapSignal } from '../../../domain/case/gap-signal.ts';
import { fieldsOfAction } from '../../../domain/vocabulary/fields-of-action.ts';
import { gapKinds } from '../../../domain/vocabulary/gap-kinds.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Button } from '../../ui/Button.tsx';
import { Table } from '../../ui/Table.tsx';
import { useFormat } from '../../ui/useFormat.ts';

interface Props {
  readonly signals: readonly GapSignal[];
  /** Null in ended cases. */
  readonly onEdit: ((signal: GapSignal) => void) | null;
}

/** The signals of a case, newest first. */
export function GapTable({ signals, onEdit }: Props) {
  const { t } = useTranslation('gaps');
  const { language } = useLanguage();
  const { day } = useFormat();
  const kindOf = ({ kind }: GapSignal) => gapKinds.label(kind, language);
  const edit = (signal: GapSignal) =>
    onEdit && (
      <Button
        kind="tertiary"
        compact
        icon={Pencil}
        aria-label={t('correctNamed', { kind: kindOf(signal), date: day(signal.noticedOn) })}
        onClick={() => onEdit(signal)}
      >
        {t('correct')}
      </Button>
    );
  return (
    <Table
      caption={t('table')}
      hideCaption
      rows={signals}
      rowId={({ id }) => id}
      columns={[
        {
          id: 'kind',
          header: t('kind'),
          rowHeader: true,
          cell: (signal) => (
            <>
              {kindOf(signal)}
              {signal.fieldOfAction !== null && (
                <>
                  <br />
                  <span className="kim-muted">{fieldsOfAction.label(signal.fieldOfAction, language)}</span>
                </>
              )}
            </>
          ),
        },
        {
          id: 'words',
          header: t('words'),
          cell: ({ words, institution }) => (
            <>
              {words !== '' && <span className="kim-entered">{words}</span>}
              {institution !== '' && (
                <div className="kim-muted">
                  <bdi>{institution}</bdi>
                </div>
              )}
            </>
          ),
        },
        { id: 'noticedOn', header: t('noticedOn'), cell: ({ noticedOn }) => day(noticedOn) },
        { id: 'origin', header: t('originHeader'), cell: ({ origin }) => t(`origin.${origin}`) },
        ...(onEdit ? [{ id: 'actions', header: t('action'), cell: edit }] : []),
      ]}
    />
  );
}
