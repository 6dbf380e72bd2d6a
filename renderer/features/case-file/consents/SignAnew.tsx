import { useTranslation } from 'react-i18next';
import type { Consent } from '../../../../domain/consent/consent.ts';
import { paperLanguageFor } from '../../../../domain/vocabulary/talk-languages.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ConsentPaper } from './ConsentPaper.tsx';

interface Props {
  /** As it was corrected. */
  readonly consent: Consent;
  /** Whether forms of the text before are gone from the folder of papers. */
  readonly formsGone: boolean;
  readonly onClose: () => void;
}

/** What a correction means for paper: a form that was signed says something else now, and the new one is signed in its place. */
export function SignAnew({ consent, formsGone, onClose }: Props) {
  const { t } = useTranslation('consents');
  const text = (
    <Alert tone="warning" heading={t('signAnew.heading')}>
      <p>{t('signAnew.text')}</p>
      <p>{t(formsGone ? 'signAnew.formsGone' : 'signAnew.formsStay')}</p>
    </Alert>
  );
  if (consent.answer === 'refused')
    return (
      <Dialog isOpen onClose={onClose} heading={t('signAnew.refusedHeading')}>
        {text}
      </Dialog>
    );
  return (
    <ConsentPaper consent={consent.id} language={paperLanguageFor(consent.language)} onClose={onClose}>
      {text}
    </ConsentPaper>
  );
}
