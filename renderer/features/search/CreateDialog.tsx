import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverlayProps } from '../../app/frame-slots.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { casePath } from '../case-file/case-pages.ts';
import { useOpenCaseChoice } from '../contacts/useOpenCaseChoice.ts';
import { QuickContactDialog } from '../contacts/QuickContactDialog.tsx';

/** Strg+N: asks what is to be new. */
export function CreateDialog({ isOpen, onClose }: OverlayProps) {
  const { t } = useTranslation('search');
  const { history } = useRouter();
  const open = useOpenCaseChoice();
  const [contact, setContact] = useState(false);
  const newCase = () => {
    onClose();
    history.push('/faelle/neu');
  };
  const newGap = (caseId: string) => {
    onClose();
    history.push(`${casePath(caseId, 'bedarfe')}?neu=true`);
  };
  const newContact = () => {
    onClose();
    setContact(true);
  };
  return (
    <>
      <Dialog
        isOpen={isOpen}
        onClose={onClose}
        heading={t('create.heading')}
        actions={
          <>
            <Button onClick={newCase} autoFocus>
              {t('create.case')}
            </Button>
            <Button kind="secondary" onClick={newContact}>
              {t('create.contact')}
            </Button>
            {open && (
              <Button kind="secondary" onClick={() => newGap(open.caseId)}>
                {t('create.gap')}
              </Button>
            )}
          </>
        }
      >
        <p>{t('create.text')}</p>
        <p>{open ? t('create.gapHere', { name: open.label }) : t('create.gapElsewhere')}</p>
      </Dialog>
      <QuickContactDialog isOpen={contact} onClose={() => setContact(false)} />
    </>
  );
}
