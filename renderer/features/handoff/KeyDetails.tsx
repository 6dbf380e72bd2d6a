import { useTranslation } from 'react-i18next';
import { DefinitionTable } from '../../ui/DefinitionTable.tsx';
import { groupFingerprint } from './fingerprint.ts';
import { HashText } from './HashText.tsx';

interface Props {
  readonly label: string;
  readonly fingerprint: string;
  readonly owner: string | null;
}

/** A recipient's key, as two people compare it by telephone. */
export function KeyDetails({ label, fingerprint, owner }: Props) {
  const { t } = useTranslation('handoff');
  return (
    <DefinitionTable
      label={label}
      definitions={[
        {
          term: t('keys.fingerprint'),
          value: (
            <span className="kim-fingerprint">
              <HashText>{groupFingerprint(fingerprint)}</HashText>
            </span>
          ),
        },
        { term: t('keys.owner'), value: owner && <bdi>{owner}</bdi> },
      ]}
    />
  );
}
