import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { durability, type Durability } from '../../../../domain/vocabulary/durability.ts';
import { talkLanguages } from '../../../../domain/vocabulary/talk-languages.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import type { SecondWords } from '../../../ui/field.ts';
import { Second } from '../../../ui/Second.tsx';
import { useFormat } from '../../../ui/useFormat.ts';
import type { NamedStep } from '../../conversation/ConversationSteps.tsx';
import { Question } from '../../conversation/Question.tsx';
import { useAsk, useBeside } from '../../conversation/SecondLanguageContext.ts';
import { Talked } from '../../conversation/Talked.tsx';
import type { CheckFormHandle } from '../CheckForm.tsx';
import type { CheckStep } from './check-steps.ts';

interface Props {
  readonly form: CheckFormHandle;
  readonly steps: readonly (CheckStep & NamedStep)[];
  readonly onGo: (step: string) => void;
}

/** All that was said, to be read aloud; each line leads back to where it can be corrected. */
export function CheckSummary({ form, steps, onGo }: Props) {
  const { t } = useTranslation(['conversation', 'sustainability', 'closing']);
  const { language } = useLanguage();
  const format = useFormat();
  const ask = useAsk();
  const beside = useBeside();
  const values = form.hook.getValues();
  const talked = values.result !== 'not-reachable';
  const line = (
    step: CheckStep & NamedStep,
    asked: { readonly label: string; readonly second: SecondWords | undefined },
    value: ReactNode,
  ) => (
    <Talked
      key={`${step.id}-${asked.label}`}
      {...asked}
      value={value}
      step={step.name}
      onCorrect={() => onGo(step.id)}
    />
  );
  const held = (code: Durability | null) =>
    code !== null && (
      <>
        {durability.label(code, language)}
        {code !== 'not-reachable' && <Second words={ask(code).second} />}
      </>
    );
  const rows = steps.flatMap((step) => {
    switch (step.kind) {
      case 'begin':
        return [
          line(step, ask('whenHeld'), values.heldOn && format.day(values.heldOn)),
          ...(talked
            ? [
                line(
                  step,
                  {
                    label: t('closing:talk.language'),
                    second: beside(({ labels }) => labels.conversationLanguage),
                  },
                  values.language && talkLanguages.label(values.language, language),
                ),
                ...(values.interpreter
                  ? [
                      line(
                        step,
                        {
                          label: t('closing:talk.interpreter'),
                          second: beside(({ labels }) => labels.interpreter),
                        },
                        <bdi>{values.interpreter}</bdi>,
                      ),
                    ]
                  : []),
              ]
            : [
                line(
                  step,
                  { label: t('sustainability:case.result'), second: undefined },
                  held(values.result),
                ),
              ]),
        ];
      case 'holds': {
        const said = values.goals[step.index];
        return [
          <tr key={step.goal.id}>
            <th colSpan={3} scope="rowgroup">
              <bdi>{step.goal.title}</bdi>
            </th>
          </tr>,
          line(step, ask('holds'), held(said?.durability ?? null)),
          ...(said?.comment ? [line(step, ask('comment'), <bdi>{said.comment}</bdi>)] : []),
        ];
      }
      case 'whole':
        return [
          line(step, ask('holdsOverall'), held(values.result)),
          line(step, ask('howIsIt'), values.clientWords && <bdi>{values.clientWords}</bdi>),
        ];
      case 'need':
        return [
          line(step, ask('needMore'), ask(values.followUpNeeded ? 'yes' : 'no').label),
          ...(values.followUpNeeded
            ? [
                line(step, ask('whatToDo'), values.followUpNote),
                line(step, ask('askAgain'), values.followUpOn && format.day(values.followUpOn)),
              ]
            : []),
        ];
      default:
        return [];
    }
  });
  return (
    <>
      {talked && <Question ask="readAloud" />}
      <p className="kim-muted">{t('asEntered')}</p>
      <table className="kim-talk__said" aria-label={t('summary')}>
        <tbody>{rows}</tbody>
      </table>
    </>
  );
}
