import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ClosingGuardContext, useClosingGuard } from './form/closing-guard.ts';
import { IconButton } from './IconButton.tsx';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly heading: string;
  readonly children: ReactNode;
  /** Buttons under the content; the primary one first. */
  readonly actions?: ReactNode;
  readonly wide?: boolean | undefined;
  /** `alertdialog` interrupts: it has no cross and stays on a click outside. */
  readonly role?: 'dialog' | 'alertdialog' | undefined;
}

/** A window over the page: focus is kept inside, Esc closes, the page behind rests. */
export function Dialog({ isOpen, onClose, heading, children, actions, wide, role = 'dialog' }: Props) {
  const { t } = useTranslation();
  const { guard, tryClose } = useClosingGuard(onClose);
  return (
    <ModalOverlay
      className="kim-overlay"
      isOpen={isOpen}
      onOpenChange={(open) => !open && tryClose()}
      isDismissable={false}
    >
      <Modal className={wide ? 'kim-modal kim-modal--wide' : 'kim-modal'}>
        <AriaDialog className="kim-dialog" role={role}>
          <div className="kim-dialog__heading">
            <Heading slot="title" level={2}>
              {heading}
            </Heading>
            {role === 'dialog' && <IconButton icon={X} label={t('action.close')} onClick={tryClose} />}
          </div>
          <ClosingGuardContext value={guard}>{children}</ClosingGuardContext>
          {actions && <div className="kim-dialog__actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
