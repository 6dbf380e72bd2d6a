import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { isolated } from '../case-file/isolated.ts';

interface Props {
  readonly givenName: string;
  readonly familyName: string;
  /** Back to typing somebody new. */
  readonly onDrop: () => void;
}

/** Who is taken over from the register: nothing of them is typed again. */
export function TakenPerson({ givenName, familyName, onDrop }: Props) {
  const { t } = useTranslation('cases');
  const box = useRef<HTMLDivElement>(null);
  // It stands where the fields were that had the focus.
  useEffect(() => box.current?.focus(), []);
  return (
    <div role="status" ref={box} tabIndex={-1}>
      <Alert tone="info" heading={t('create.taken', { name: isolated(`${givenName} ${familyName}`) })}>
        <p>{t('create.takenText')}</p>
        <Button kind="secondary" compact onClick={onDrop}>
          {t('create.drop')}
        </Button>
      </Alert>
    </div>
  );
}
