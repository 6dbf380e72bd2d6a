import { Pencil, RotateCcw, Undo2 } from 'lucide-react';
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
  readonly onWithdraw: (signal: GapSignal, withdrawn: boolean) => void;
}

/** The signals of a case, newest first. */
export function GapTable({ signals, onEdit, onWithdraw }: Props) {
  const { t } = useTranslation('gaps');
  const { language } = useLanguage();
  const { day } = useFormat();
  const kindOf = ({ kind }: GapSignal) => gapKinds.label(kind, language);
  const actions = (signal: GapSignal) => {
    const named = { kind: kindOf(signal), date: day(signal.noticedOn) };
    const withdrawn = signal.withdrawnOn !== null;
    return (
      onEdit && (
        <>
          {!withdrawn && (
            <Button
              kind="tertiary"
              compact
              icon={Pencil}
              aria-label={t('correctNamed', named)}
              onClick={() => onEdit(signal)}
            >
              {t('correct')}
            </Button>
          )}
          <Button
            kind="tertiary"
            compact
            icon={withdrawn ? RotateCcw : Undo2}
            aria-label={t(withdrawn ? 'bringBackNamed' : 'withdrawNamed', named)}
            onClick={() => onWithdraw(signal, !withdrawn)}
          >
            {t(withdrawn ? 'bringBack' : 'withdraw')}
          </Button>
        </>
      )
    );
  };
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
              {signal.withdrawnOn === null ? kindOf(signal) : <s>{kindOf(signal)}</s>}
              {signal.withdrawnOn !== null && (
                <p className="kim-small">{t('withdrawnOn', { day: day(signal.withdrawnOn) })}</p>
              )}
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
        ...(onEdit ? [{ id: 'actions', header: t('action'), cell: actions }] : []),
      ]}
    />
  );
}
