import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../domain/contract/operations.ts';
import { useMayUse } from '../../app/session.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { KeyDetails } from './KeyDetails.tsx';
import { RecipientKeyDialog } from './RecipientKeyDialog.tsx';
import { useHandoffWords } from './useHandoffWords.ts';

interface Props {
  readonly known: Output<'handoff.recipients'>['recipients'][number];
}

/** One recipient's key: its fingerprint to compare, and the way to a new one for Teamleitung. */
export function RecipientKeyCard({ known }: Props) {
  const { t } = useTranslation('handoff');
  const words = useHandoffWords();
  const mayConfigure = useMayUse('handoff.configure');
  const [asking, setAsking] = useState(false);
  const [justSaved, setJustSaved] = useState(false);
  const recipient = words.recipient(known.recipient);
  const { keyFingerprint } = known;
  return (
    <Card heading={recipient} level={3}>
      {justSaved && (
        <Alert tone="success" heading={t('keys.saved', { recipient })} live>
          <p>{t('keys.compare')}</p>
        </Alert>
      )}
      {keyFingerprint === null ? (
        <p>
          <strong>{t('keys.noKey')}.</strong> {t('keys.noKeyText')} {!mayConfigure && t('keys.askLead')}
        </p>
      ) : (
        <KeyDetails label={recipient} fingerprint={keyFingerprint} owner={known.keyUser} />
      )}
      {mayConfigure && (
        <div>
          <Button
            kind="secondary"
            compact
            aria-label={t(keyFingerprint === null ? 'keys.addFor' : 'keys.replaceFor', { recipient })}
            onClick={() => setAsking(true)}
          >
            {t(keyFingerprint === null ? 'keys.add' : 'keys.replace')}
          </Button>
        </div>
      )}
      {asking && (
        <RecipientKeyDialog
          recipient={known.recipient}
          onSaved={() => setJustSaved(true)}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  );
}
