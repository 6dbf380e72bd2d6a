import { useTranslation } from 'react-i18next';
import type { Output } from '../../../domain/contract/operations.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';

interface Props {
  readonly words: Output<'vault.prepare'>['recoveryWords'];
  readonly onNoted: () => void;
}

const envelopes = ['cases', 'audit'] as const;

/** The words of both envelopes, shown this one time. */
export function RecoveryWords({ words, onNoted }: Props) {
  const { t } = useTranslation('start');
  return (
    <>
      <Alert tone="warning" heading={t('words.once')}>
        <p>{t('words.onceText')}</p>
      </Alert>
      {envelopes.map((envelope) => (
        <Card key={envelope} heading={t(`words.${envelope}`)}>
          <p>{t(`words.${envelope}For`)}</p>
          <ol className="kim-words" translate="no">
            {words[envelope].map((word, index) => (
              <li key={`${index}-${word}`} lang="en">
                {word}
              </li>
            ))}
          </ol>
        </Card>
      ))}
      <div className="kim-form-actions">
        <Button onClick={onNoted}>{t('words.noted')}</Button>
      </div>
    </>
  );
}
