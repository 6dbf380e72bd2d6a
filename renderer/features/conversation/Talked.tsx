import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import type { SecondWords } from '../../ui/field.ts';
import { Second } from '../../ui/Second.tsx';

interface Props {
  readonly label: string;
  readonly second: SecondWords | undefined;
  /** What was said; empty where nothing was. */
  readonly value: ReactNode;
  /** Name of the step on which it can be corrected. */
  readonly step: string;
  readonly onCorrect: () => void;
}

/** One line of the summary that is read aloud, and the way to correct it. */
export function Talked({ label, second, value, step, onCorrect }: Props) {
  const { t } = useTranslation('conversation');
  return (
    <tr>
      <th scope="row">
        {label}
        <Second words={second} />
      </th>
      <td>{value || <span className="kim-muted">{t('notSaid')}</span>}</td>
      <td>
        <Button
          type="button"
          kind="tertiary"
          compact
          aria-label={t('correct', { step: `${step}, ${label}` })}
          onClick={onCorrect}
        >
          {t('correctShort')}
        </Button>
      </td>
    </tr>
  );
}
