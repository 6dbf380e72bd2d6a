import { useTranslation } from 'react-i18next';
import { closureReasons } from '../../../domain/vocabulary/closure-reasons.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { useCase } from '../case-file/useCase.ts';
import { RecordedCheck } from '../sustainability/RecordedCheck.tsx';
import { RecordedClosing } from './RecordedClosing.tsx';

/** What was evaluated before the case was reopened: read when wanted, never changed. */
export function EarlierClosings() {
  const { t } = useTranslation('closing');
  const { language } = useLanguage();
  const { view } = useCase();
  const format = useFormat();
  if (view.earlierClosings.length === 0) return null;
  return (
    <Section heading={t('earlier.heading')}>
      <p>{t('earlier.text')}</p>
      {view.earlierClosings.map(({ number, closedOn, closureReason, reopenedOn, closing, check, goals }) => (
        <Disclosure
          key={number}
          label={t('earlier.one', {
            number,
            closed: format.day(closedOn),
            reopened: format.day(reopenedOn),
            reason:
              closureReason === null ? t('earlier.noReason') : closureReasons.label(closureReason, language),
          })}
        >
          {closing === null ? (
            <p>{t('closed.nothing')}</p>
          ) : (
            <RecordedClosing closing={closing} goals={goals} />
          )}
          {check === null ? (
            <p>{t('earlier.noCheck')}</p>
          ) : (
            <RecordedCheck check={check} closing={closing} goals={goals} />
          )}
        </Disclosure>
      ))}
    </Section>
  );
}
