import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { answerAsStateSays, answerFieldsOf, missingOfAnswer } from '../../../domain/case/answer-rules.ts';
import { isClosed } from '../../../domain/case/phases.ts';
import type { Measure } from '../../../domain/case/plan.ts';
import {
  answerDayProblem,
  measureAfter,
  referralAnswerFields,
  type Referral,
} from '../../../domain/case/referral.ts';
import { localToday, textLimits } from '../../../domain/validation.ts';
import { notPossibleReasons } from '../../../domain/vocabulary/not-possible-reasons.ts';
import { referralStates } from '../../../domain/vocabulary/referral-states.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase, useCaseCommand } from '../case-file/useCase.ts';
import { optionsOf } from '../case-file/vocabulary-options.ts';
import { GapOfferFields } from '../gaps/GapOfferFields.tsx';
import { gapOffer, gapSignalFrom, noGapOffer } from '../../../domain/case/gap-offer.ts';
import { useSignalsOf } from '../gaps/useSignalsOf.ts';
import { goalOfMeasure, measuresOf } from '../programmes/plan-measures.ts';
import { answerDraftKey } from './referral-drafts.ts';

/** The answer as its form asks for it, with the offer to keep a signal; what the state asks for must be there. */
const answerTo = (referral: Pick<Referral, 'sentOn'>) =>
  referralAnswerFields.extend({ signal: gapOffer }).superRefine((typed, context) => {
    for (const field of missingOfAnswer(typed))
      context.addIssue({ code: 'custom', message: 'required', path: [field] });
    const problem = answerDayProblem(referral, answerAsStateSays(typed));
    if (problem !== null) context.addIssue({ code: 'custom', message: problem.code, path: [problem.field] });
  });

interface Props {
  readonly referral: Referral;
  readonly onClose: () => void;
}

/** What the institution said; the measure of the plan follows by itself. */
export function AnswerDialog({ referral, onClose }: Props) {
  const { t } = useTranslation(['referrals', 'common']);
  const { view, caseId } = useCase();
  const save = useCaseCommand('referral.answer');
  const today = localToday();
  const { id: referralId, state, reason, note, institutionId, measureId } = referral;
  const goal = goalOfMeasure(view.goals, measureId);
  const measure = isClosed(view.file.phase)
    ? undefined
    : measuresOf(view.goals).find(({ id }) => id === measureId);
  const stored = {
    state,
    answeredOn: referral.answeredOn ?? today,
    revokedOn: referral.revokedOn ?? today,
    reason,
    note,
    signal: noGapOffer,
  };
  return (
    <Dialog isOpen onClose={onClose} heading={t('referrals:answerHeading')}>
      <p>
        <bdi>{referral.title}</bdi>
      </p>
      <DraftedForm
        draftKey={answerDraftKey(caseId, referralId)}
        schema={answerTo(referral)}
        stored={stored}
        version={referral.version}
        record={{ kind: 'referral', id: referralId }}
        submitLabel={t('referrals:saveAnswer')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
        onSave={async ({ signal, ...answer }, _form, version) => {
          const saved = await save.mutateAsync({
            caseId,
            referralId,
            version,
            answer: answerAsStateSays(answer),
            signal:
              answer.state === 'rejected'
                ? gapSignalFrom(signal, {
                    fieldOfAction: goal?.fieldOfAction ?? null,
                    // Offer and institution together may be longer than the field for one of them.
                    institution: referral.title.slice(0, textLimits.short),
                    institutionId,
                    words: answer.note,
                    // Answers are often entered later than they came.
                    noticedOn: answer.answeredOn ?? today,
                  })
                : null,
          });
          toast(t('referrals:answerSaved'));
          onClose();
          return saved;
        }}
      >
        {(form) => <AnswerFields form={form} measure={measure} earlier={referral} />}
      </DraftedForm>
    </Dialog>
  );
}

function AnswerFields({
  form,
  measure,
  earlier,
}: {
  readonly form: FormHandle<ReturnType<typeof answerTo>>;
  /** The measure that may follow. */
  readonly measure: Measure | undefined;
  readonly earlier: Referral;
}) {
  const { t } = useTranslation('referrals');
  const { language } = useLanguage();
  const known = useSignalsOf({ referralId: earlier.id, measureId: earlier.measureId });
  const wanted = { language, today: localToday() };
  const [state, reason, answeredOn, revokedOn, note] = useWatch({
    control: form.hook.control,
    name: ['state', 'reason', 'answeredOn', 'revokedOn', 'note'],
  });
  const changes = measure && measureAfter(measure, { state, reason, answeredOn, revokedOn, note }, earlier);
  const asked = answerFieldsOf(state);
  return (
    <>
      <RadioGroup
        {...form.field('state')}
        label={t('outcome')}
        options={optionsOf(referralStates, wanted)}
        required
      />
      {changes && Object.keys(changes).length > 0 && (
        <p className="kim-muted">{t(`measureFollows.${state}`)}</p>
      )}
      {asked.includes('answeredOn') && (
        <DateField {...form.field('answeredOn')} label={t('answerOn')} direction="past" required />
      )}
      {asked.includes('revokedOn') && (
        <DateField {...form.field('revokedOn')} label={t('revokedOnLabel')} direction="past" required />
      )}
      {asked.includes('reason') && (
        <SelectField
          {...form.field('reason')}
          label={t('reason')}
          options={optionsOf(notPossibleReasons, wanted)}
          required
        />
      )}
      <TextArea {...form.field('note')} label={t('note')} hint={t('noteHint')} />
      {state === 'rejected' && <GapOfferFields form={form} reason={reason} known={known} />}
    </>
  );
}
