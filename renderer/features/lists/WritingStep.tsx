import { useTranslation } from 'react-i18next';
import { undoDays } from '../../../domain/lists/list-undo.ts';
import type { ListKind } from '../../../domain/lists/list-kinds.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { HeldRows } from './HeldRows.tsx';
import { listResultPath } from './list-paths.ts';
import { useUndoImport } from './useUndoImport.tsx';
import { useWriting } from './useWriting.ts';
import type { Writing } from './useListImport.ts';

interface Props {
  readonly kind: ListKind;
  readonly started: Writing;
  readonly onLeave: () => void;
}

/** Writes part after part and says how far it has come; it can be stopped, gone on with, and taken back. */
export function WritingStep({ kind, started, onLeave }: Props) {
  const { t } = useTranslation('lists');
  const { number } = useFormat();
  const writing = useWriting(started);
  const undo = useUndoImport(kind, onLeave);
  const { written, total, state } = writing;
  if (state === 'done')
    return (
      <div className="kim-stack">
        <Alert tone="success" heading={t(`done.${kind}`)} live>
          <p>{t(`doneText.${kind}`, { days: undoDays })}</p>
        </Alert>
        <div className="kim-row">
          <RouteLink className="kern-btn kern-btn--primary" to={listResultPath[kind]}>
            <span className="kern-label">{t(`toResult.${kind}`)}</span>
          </RouteLink>
          <Button kind="secondary" onClick={onLeave}>
            {t('another')}
          </Button>
        </div>
      </div>
    );
  if (state === 'held')
    return (
      <div className="kim-stack">
        <Alert tone="warning" heading={t('held.heading', { count: writing.held.count })} live>
          <p>{t(writing.stillHeld ? 'held.still' : 'held.text', { fileName: started.fileName })}</p>
        </Alert>
        <HeldRows kind={kind} held={writing.held} />
        {writing.failure && <FailureMessage failure={writing.failure} />}
        <div className="kim-row">
          <Button busy={writing.deciding} onClick={() => writing.decideHeld('again')}>
            {t('held.again')}
          </Button>
          <Button kind="secondary" busy={writing.deciding} onClick={() => writing.decideHeld('leave-out')}>
            {t('held.leaveOut')}
          </Button>
          <Button kind="secondary" onClick={() => undo.ask(started)}>
            {t('undoAll')}
          </Button>
        </div>
        {undo.dialog}
      </div>
    );
  return (
    <div className="kim-stack">
      <Progress
        label={t(state === 'running' ? 'writing' : 'stopped')}
        value={written}
        max={total}
        detail={t('writtenOf', { written: number(written), total: number(total) })}
      />
      {writing.failure && <FailureMessage failure={writing.failure} />}
      <p className="kim-muted">{t('writingSafe')}</p>
      <div className="kim-row">
        {state === 'running' ? (
          <Button kind="secondary" onClick={writing.stop}>
            {t('stop')}
          </Button>
        ) : (
          <>
            <Button onClick={writing.goOn}>{t('goOn')}</Button>
            <Button kind="secondary" onClick={() => undo.ask(started)}>
              {t('undo')}
            </Button>
          </>
        )}
      </div>
      {undo.dialog}
    </div>
  );
}
