import { Replace } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindProblem, type Conference } from '../../../domain/case/conference.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';

interface Props {
  /** As the file has it. */
  readonly conference: Conference | undefined;
  readonly onOtherKind: () => void;
}

/** A contact that was called a case conference by mistake: leads to where it is called something else, or says what is in the way. */
export function WasNone({ conference, onOtherKind }: Props) {
  const { t } = useTranslation(['conferences', 'validation']);
  const [asked, setAsked] = useState(false);
  const problem = kindProblem(conference, { kind: 'in-person' });
  return (
    <>
      <div>
        <Button
          kind="tertiary"
          compact
          icon={Replace}
          onClick={() => (problem === null ? onOtherKind() : setAsked(true))}
        >
          {t('otherKind')}
        </Button>
      </div>
      {asked && problem !== null && (
        <Alert tone="warning" heading={t('notYet')} live>
          <p>{t(`validation:${problem}`)}</p>
        </Alert>
      )}
    </>
  );
}
