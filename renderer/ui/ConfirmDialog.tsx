import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';

/** Nearly every form could ask something and hardly ever does: what it takes is loaded then. */
const Dialog = lazy(async () => ({ default: (await import('./Dialog.tsx')).Dialog }));

interface Props {
  readonly isOpen: boolean;
  /** The question: „Fall abschließen?“ */
  readonly heading: string;
  /** What it leads to, and what can't be undone. */
  readonly children: ReactNode;
  /** The verb: „Fall abschließen“. */
  readonly confirmLabel: string;
  readonly cancelLabel?: string | undefined;
  /** Takes something away: red, and the way back has the focus. */
  readonly destructive?: boolean | undefined;
  readonly busy?: boolean | undefined;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that matters. Focus is on the way back, so that Enter by habit does no harm. */
export function ConfirmDialog(props: Props) {
  const { t } = useTranslation();
  if (!props.isOpen) return null;
  return (
    <Suspense>
      <Dialog
        isOpen
        onClose={props.onCancel}
        heading={props.heading}
        role="alertdialog"
        actions={
          <>
            <Button
              kind={props.destructive ? 'danger' : 'primary'}
              busy={props.busy}
              onClick={props.onConfirm}
            >
              {props.confirmLabel}
            </Button>
            <Button kind="secondary" onClick={props.onCancel} autoFocus>
              {props.cancelLabel ?? t('action.cancel')}
            </Button>
          </>
        }
      >
        {props.children}
      </Dialog>
    </Suspense>
  );
}
