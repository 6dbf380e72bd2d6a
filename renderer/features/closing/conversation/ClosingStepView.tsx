import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { canBeSaidTogether } from '../../../../domain/case/closing-rules.ts';
import { localToday } from '../../../../domain/validation.ts';
import { closureReasons, type ClosureReason } from '../../../../domain/vocabulary/closure-reasons.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { optionsOf } from '../../case-file/vocabulary-options.ts';
import { useCase } from '../../case-file/useCase.ts';
import type { NamedStep } from '../../conversation/ConversationSteps.tsx';
import { Question } from '../../conversation/Question.tsx';
import { useAsk, useBeside } from '../../conversation/SecondLanguageContext.ts';
import type { ClosingFormHandle } from '../ClosingForm.tsx';
import { HeldInFields } from '../HeldInFields.tsx';
import { ClosingSummary } from './ClosingSummary.tsx';
import { GoalJoint } from './GoalJoint.tsx';
import { GoalViews } from './GoalViews.tsx';
import type { ClosingStep } from './closing-steps.ts';

interface Props {
  readonly form: ClosingFormHandle;
  readonly step: ClosingStep;
  readonly steps: readonly (ClosingStep & NamedStep)[];
  readonly onGo: (step: string) => void;
}

/** What stands on one step of the closing talk. */
export function ClosingStepView({ form, step, steps, onGo }: Props) {
  const { t } = useTranslation('closing');
  const ask = useAsk();
  switch (step.kind) {
    case 'begin':
      return (
        <>
          <Question ask="closingIntro" />
          <Question ask="mayPass" />
          <DateField {...form.field('heldOn')} {...ask('whenHeld')} direction="past" />
          <HeldInFields language={form.field('language')} interpreter={form.field('interpreter')} />
        </>
      );
    case 'views':
      return <GoalViews form={form} goal={step.goal} index={step.index} />;
    case 'joint':
      return <GoalJoint form={form} goal={step.goal} index={step.index} />;
    case 'whole':
      return <Whole form={form} />;
    case 'helped':
      return (
        <>
          <Question ask="wouldHaveHelped" />
          <TextArea {...form.field('wouldHaveHelped')} label={t('views.wouldHaveHelped')} />
        </>
      );
    case 'reason':
      return <Reason form={form} />;
    case 'summary':
      return <ClosingSummary form={form} steps={steps} onGo={onGo} />;
  }
}

type FormProps = Pick<Props, 'form'>;

function Whole({ form }: FormProps) {
  const { t } = useTranslation('closing');
  const ask = useAsk();
  const [clientView, missing] = useWatch({
    control: form.hook.control,
    name: ['clientView', 'clientViewMissing'],
  });
  return (
    <>
      <Question ask="overall" />
      <div className="kim-talk__sides">
        <TextArea {...form.field('clientView')} {...ask('clientWhole')} hint={t('views.clientHint')} />
        <TextArea {...form.field('caseworkerView')} {...ask('ourWhole')} hint={t('views.caseworkerHint')} />
      </div>
      {(clientView.trim() === '' || missing !== '') && (
        <TextField
          {...form.field('clientViewMissing')}
          label={t('views.missing')}
          hint={t('views.missingHint')}
        />
      )}
    </>
  );
}

function Reason({ form }: FormProps) {
  const { t } = useTranslation('conversation');
  const { language } = useLanguage();
  const { view } = useCase();
  const ask = useAsk();
  const beside = useBeside();
  const current = useWatch({ control: form.hook.control, name: 'reason' });
  const options = optionsOf(closureReasons, { language, today: localToday(), current })
    .filter(({ value }) => value === current || canBeSaidTogether(value as ClosureReason))
    .map((option) => ({
      ...option,
      second: beside(({ closing }) => closing.closureReasons[option.value as ClosureReason]),
    }));
  return (
    <>
      <RadioGroup {...form.field('reason')} {...ask('whyEnd')} options={options} />
      <Question ask="effortSpent" />
      <p>
        <strong>{t('minutes', { minutes: view.minutesTotal, count: view.contactCount })}</strong>
      </p>
    </>
  );
}
