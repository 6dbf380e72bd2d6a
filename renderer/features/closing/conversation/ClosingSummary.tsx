import { useTranslation } from 'react-i18next';
import type { GoalAttainment } from '../../../../domain/case/closing.ts';
import { closureReasons, type ClosureReason } from '../../../../domain/vocabulary/closure-reasons.ts';
import type { AttainmentValue } from '../../../../domain/vocabulary/attainment-scale.ts';
import { talkLanguages } from '../../../../domain/vocabulary/talk-languages.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Second } from '../../../ui/Second.tsx';
import { useFormat } from '../../../ui/useFormat.ts';
import type { NamedStep } from '../../conversation/ConversationSteps.tsx';
import { Question } from '../../conversation/Question.tsx';
import type { SecondLanguage } from '../../conversation/second-language.ts';
import { useBeside } from '../../conversation/SecondLanguageContext.ts';
import { Talked } from '../../conversation/Talked.tsx';
import type { ClosingFormHandle } from '../ClosingForm.tsx';
import { levelInWords, levelNameOf } from '../goal-levels.ts';
import { signedNumber } from '../../../ui/signed-number.ts';
import { ResultOfForm } from '../ResultSummary.tsx';
import type { ClosingStep } from './closing-steps.ts';

interface Props {
  readonly form: ClosingFormHandle;
  readonly steps: readonly (ClosingStep & NamedStep)[];
  readonly onGo: (step: string) => void;
}

/** All that was said, to be read aloud; each line leads back to where it can be corrected. */
export function ClosingSummary({ form, steps, onGo }: Props) {
  const { t } = useTranslation(['closing', 'conversation']);
  const { language } = useLanguage();
  const format = useFormat();
  const beside = useBeside();
  const values = form.hook.getValues();
  const line = (
    step: ClosingStep & NamedStep,
    label: string,
    pick: (language: SecondLanguage) => string,
    value: React.ReactNode,
  ) => (
    <Talked
      key={`${step.id}-${label}`}
      label={label}
      second={beside(pick)}
      value={value}
      step={step.name}
      onCorrect={() => onGo(step.id)}
    />
  );
  const level = (step: Extract<ClosingStep, { goal: unknown }>, value: GoalAttainment['agreedValue']) =>
    value !== null && <Level goalLevels={step.goal.levels} value={value} />;
  const rows = steps.flatMap((step) => {
    switch (step.kind) {
      case 'begin':
        return [
          line(step, t('talk.heldOn'), (s) => s.closing.heldOn, values.heldOn && format.day(values.heldOn)),
          line(
            step,
            t('talk.language'),
            (s) => s.labels.conversationLanguage,
            values.language && talkLanguages.label(values.language, language),
          ),
          ...(values.interpreter
            ? [
                line(
                  step,
                  t('talk.interpreter'),
                  (s) => s.labels.interpreter,
                  <bdi key="said">{values.interpreter}</bdi>,
                ),
              ]
            : []),
        ];
      case 'views': {
        const said = values.goals[step.index];
        return [
          <tr key={step.goal.id}>
            <th colSpan={3} scope="rowgroup">
              <bdi>{step.goal.title}</bdi>
            </th>
          </tr>,
          line(
            step,
            t('goals.clientValue'),
            (s) => s.closing.clientValue,
            level(step, said?.clientValue ?? null),
          ),
          line(
            step,
            t('goals.caseworkerValue'),
            (s) => s.closing.caseworkerValue,
            level(step, said?.caseworkerValue ?? null),
          ),
        ];
      }
      case 'joint': {
        const said = values.goals[step.index];
        return [
          line(
            step,
            t('goals.agreedValue'),
            (s) => s.closing.agreedValue,
            level(step, said?.agreedValue ?? null),
          ),
          ...(said?.comment
            ? [line(step, t('goals.comment'), (s) => s.closing.comment, <bdi key="said">{said.comment}</bdi>)]
            : []),
        ];
      }
      case 'whole':
        return [
          line(
            step,
            t('views.client'),
            (s) => s.closing.clientView,
            <bdi key="said">
              {values.clientView ||
                (values.clientViewMissing &&
                  t('closed.missingClientView', { reason: values.clientViewMissing }))}
            </bdi>,
          ),
          line(step, t('views.caseworker'), (s) => s.closing.caseworkerView, values.caseworkerView),
        ];
      case 'helped':
        return [
          line(step, t('views.wouldHaveHelped'), (s) => s.closing.wouldHaveHelped, values.wouldHaveHelped),
        ];
      case 'reason':
        return [
          line(
            step,
            t('talk.reason'),
            (s) => s.closing.closureReason,
            values.reason && (
              <>
                {closureReasons.label(values.reason, language)}
                <Second words={beside((s) => s.closing.closureReasons[values.reason as ClosureReason])} />
              </>
            ),
          ),
        ];
      default:
        return [];
    }
  });
  return (
    <>
      <Question ask="readAloud" />
      <p className="kim-muted">{t('conversation:asEntered')}</p>
      <table className="kim-talk__said" aria-label={t('conversation:summary')}>
        <tbody>{rows}</tbody>
      </table>
      <ResultOfForm form={form} goals={steps.flatMap((step) => (step.kind === 'views' ? [step.goal] : []))} />
    </>
  );
}

interface LevelProps {
  readonly goalLevels: Parameters<typeof levelInWords>[0];
  readonly value: AttainmentValue;
}

function Level({ goalLevels, value }: LevelProps) {
  const { language } = useLanguage();
  const beside = useBeside();
  return (
    <>
      <strong>{signedNumber(value)}</strong> <bdi>{levelInWords(goalLevels, value, language)}</bdi>
      <Second words={beside(({ labels }) => labels.attainmentLevels[levelNameOf[value]])} />
    </>
  );
}
