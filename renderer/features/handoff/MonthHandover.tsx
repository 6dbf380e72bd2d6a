import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recipients, type Recipient } from '../../../domain/handoff/recipients.ts';
import { localToday } from '../../../domain/validation.ts';
import { useOperation } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { Section } from '../../ui/Section.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { MonthPreview } from './MonthPreview.tsx';
import { OpenPackages } from './OpenPackages.tsx';
import { lastMonth, reportingMonths } from './reporting-months.ts';
import { useHandoffWords } from './useHandoffWords.ts';

/** Which month for whom; the preview comes when it is asked for, because looking is recorded. */
export function MonthHandover({ onKeys }: { readonly onKeys: () => void }) {
  const { t } = useTranslation('handoff');
  const words = useHandoffWords();
  const today = localToday();
  const [month, setMonth] = useState(lastMonth(today));
  const [recipient, setRecipient] = useState<Recipient>(recipients[0]);
  const [shown, setShown] = useState<{ month: string; recipient: Recipient } | null>(null);
  const query = useOperation('handoff.preview', shown ?? { month, recipient }, { enabled: shown !== null });
  const isShown = shown?.month === month && shown.recipient === recipient;
  const running = today.slice(0, 7);
  return (
    <div className="kim-stack">
      <OpenPackages />
      <Section heading={t('choose.heading')}>
        <FormRow>
          <SelectField
            label={t('choose.month')}
            value={month}
            onChange={(value) => setMonth(String(value))}
            empty={false}
            options={reportingMonths(today).map((value) => ({
              value,
              label:
                value === running ? t('choose.running', { month: words.month(value) }) : words.month(value),
            }))}
          />
          <SelectField
            label={t('choose.recipient')}
            value={recipient}
            onChange={(value) => setRecipient(value as Recipient)}
            empty={false}
            options={recipients.map((value) => ({ value, label: words.recipient(value) }))}
          />
        </FormRow>
        <div>
          <Button
            kind={isShown ? 'secondary' : 'primary'}
            busy={query.isFetching}
            onClick={() => {
              if (isShown) void query.refetch();
              else setShown({ month, recipient });
            }}
          >
            {isShown ? t('choose.refresh') : t('choose.show')}
          </Button>
        </div>
      </Section>
      {isShown && <MonthPreview query={query} month={month} recipient={recipient} onKeys={onKeys} />}
    </div>
  );
}
