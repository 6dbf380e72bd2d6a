import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
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
  return (
    <ModalOverlay
      className="kim-overlay"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={false}
    >
      <Modal className={wide ? 'kim-modal kim-modal--wide' : 'kim-modal'}>
        <AriaDialog className="kim-dialog" role={role}>
          <div className="kim-dialog__heading">
            <Heading slot="title" level={2}>
              {heading}
            </Heading>
            {role === 'dialog' && <IconButton icon={X} label={t('action.close')} onClick={onClose} />}
          </div>
          {children}
          {actions && <div className="kim-dialog__actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
