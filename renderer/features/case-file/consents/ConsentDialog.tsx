import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  consentAnswers,
  consentDetails,
  consentForms,
  detailsOf,
  isRelease,
  mayBeAnsweredFor,
  type Consent,
  type ConsentDetails,
} from '../../../../domain/consent/consent.ts';
import { isSignedAlike } from '../../../../domain/consent/correction.ts';
import { memberIn } from '../../../../domain/case/household.ts';
import { isCalendarDate, localToday } from '../../../../domain/validation.ts';
import { consentPurposes } from '../../../../domain/vocabulary/consent-purposes.ts';
import { consentRecipients } from '../../../../domain/vocabulary/consent-recipients.ts';
import { dataCategories } from '../../../../domain/vocabulary/data-categories.ts';
import { paperLanguageFor, talkLanguages } from '../../../../domain/vocabulary/talk-languages.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import type { FormHandle } from '../../../ui/form/useForm.ts';
import { FormRow } from '../../../ui/FormRow.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { toast } from '../../../ui/toast.ts';
import { DraftedForm } from '../DraftedForm.tsx';
import { PersonSelect } from '../PersonSelect.tsx';
import { useUndo } from '../../history/useUndo.ts';
import { useCase, useCaseCommand } from '../useCase.ts';
import { consentDraftKey } from './consent-drafts.ts';
import { ConsentPaper } from './ConsentPaper.tsx';
import { groupedOptionsOf, optionsOf } from '../vocabulary-options.ts';

interface Props {
  /** The entry that is corrected; null for a new one. */
  readonly consent: Consent | null;
  /** What a saved correction leaves of forms: the corrected one has to be signed anew. */
  readonly onCorrected: (consent: Consent, formsGone: boolean) => void;
  readonly onClose: () => void;
}

/** What the person said, yes or no: to whom, what for, what, until when, in which language. New, or corrected after a slip. */
export function ConsentDialog({ consent, onCorrected, onClose }: Props) {
  const { t } = useTranslation(['consents', 'common']);
  const { language } = useLanguage();
  const { caseId, view } = useCase();
  const record = useCaseCommand('consent.record');
  const correct = useCaseCommand('consent.correct');
  const undoOf = useUndo();
  const today = localToday();
  const wanted = { language, today };
  const [toSign, setToSign] = useState<ConsentDetails | null>(null);
  return (
    <Dialog isOpen onClose={onClose} heading={t(consent ? 'correctHeading' : 'addHeading')} wide>
      {consent && <p>{t('correctText')}</p>}
      <DraftedForm
        draftKey={consentDraftKey(caseId, consent?.id ?? null)}
        schema={consentDetails}
        stored={
          consent
            ? detailsOf(consent)
            : {
                personId: view.file.clientId,
                givenBy: '',
                nameOfBody: '',
                categories: [],
                answer: 'given',
                givenOn: today,
                validUntil: null,
                language: 'de',
                interpreter: '',
              }
        }
        version={consent?.version ?? 0}
        record={{ kind: 'consent', id: consent?.id ?? null }}
        submitLabel={t(consent ? 'saveCorrection' : 'save')}
        actions={(form) => (
          <>
            <PrintForm form={form} onPrint={setToSign} />
            <Button kind="secondary" onClick={onClose}>
              {t('common:action.cancel')}
            </Button>
          </>
        )}
        onSave={async (details, _form, version) => {
          if (consent === null) {
            await record.mutateAsync({ caseId, details });
            toast(t(`saved.${details.answer}`));
            onClose();
            return undefined;
          }
          const saved = await correct.mutateAsync({ caseId, consentId: consent.id, version, details });
          toast(t('corrected'), 'success', undoOf('consent', saved));
          onClose();
          // Of a no there was no form.
          if (consent.answer === 'given' && !isSignedAlike(consent, details))
            onCorrected({ ...consent, ...details }, saved.formsGone);
          return saved;
        }}
      >
        {(form) => (
          <>
            <PersonSelect {...form.field('personId')} label={t('person')} hint={t('personHint')} />
            <SelectField
              {...form.field('recipient')}
              term="consent"
              label={t('recipient')}
              options={groupedOptionsOf(consentRecipients, wanted)}
              required
            />
            <NameOfBody form={form} />
            <SelectField
              {...form.field('purpose')}
              term="confidentialityRelease"
              label={t('purpose')}
              hint={t('purposeHint')}
              options={optionsOf(consentPurposes, wanted)}
              required
            />
            <div className="kim-two-columns">
              <CheckboxGroup
                {...form.field('categories')}
                term="specialCategories"
                label={t('categories')}
                hint={t('categoriesHint')}
                options={dataCategories.entries.map(({ code, label, special }) => ({
                  value: code,
                  label: label[language],
                  ...(special && { hint: t('special') }),
                }))}
                required
              />
            </div>
            <Answer form={form} />
            <GivenBy form={form} />
            <FormRow>
              <SelectField
                {...form.field('language')}
                label={t('language')}
                options={optionsOf(talkLanguages, wanted)}
                required
              />
              <TextField
                {...form.field('interpreter')}
                label={t('interpreter')}
                hint={t('interpreterHint')}
              />
            </FormRow>
            <RadioGroup
              {...form.field('form')}
              label={t('formLabel')}
              options={consentForms.map((form) => ({ value: form, label: t(`form.${form}`) }))}
              horizontal
              required
            />
          </>
        )}
      </DraftedForm>
      {toSign && (
        <ConsentPaper
          consent={toSign}
          language={paperLanguageFor(toSign.language)}
          onClose={() => setToSign(null)}
        />
      )}
    </Dialog>
  );
}

interface PartProps {
  readonly form: FormHandle<typeof consentDetails>;
}

/** Who is meant among those of a kind; a release from confidentiality has to say it. */
function NameOfBody({ form }: PartProps) {
  const { t } = useTranslation('consents');
  const [purpose, answer] = useWatch({ control: form.hook.control, name: ['purpose', 'answer'] });
  return (
    <TextField
      {...form.field('nameOfBody')}
      label={t('nameOfBody')}
      hint={t('nameOfBodyHint')}
      required={isRelease({ purpose }) && answer !== 'refused'}
    />
  );
}

/** The paper is signed first and recorded then. What was refused is not signed. */
function PrintForm({ form, onPrint }: PartProps & { readonly onPrint: (details: ConsentDetails) => void }) {
  const { t } = useTranslation('consents');
  const answer = useWatch({ control: form.hook.control, name: 'answer' });
  return (
    answer !== 'refused' && (
      <Button kind="secondary" icon={Printer} onClick={() => void form.check(onPrint)}>
        {t('printFirst')}
      </Button>
    )
  );
}

/** The yes or the no, and its days: a no has no end. */
function Answer({ form }: PartProps) {
  const { t } = useTranslation('consents');
  const answer = useWatch({ control: form.hook.control, name: 'answer' });
  const refused = answer === 'refused';
  const answeredOn = (
    <DateField
      {...form.field('givenOn')}
      label={t(refused ? 'answeredOn.refused' : 'answeredOn.given')}
      required
    />
  );
  return (
    <>
      <RadioGroup
        {...form.field('answer')}
        label={t('answerLabel')}
        hint={t('answerHint')}
        options={consentAnswers.map((value) => ({ value, label: t(`answer.${value}`) }))}
        horizontal
        required
      />
      {refused ? (
        answeredOn
      ) : (
        <FormRow>
          {answeredOn}
          <DateField {...form.field('validUntil')} label={t('validUntil')} hint={t('validUntilHint')} />
        </FormRow>
      )}
    </>
  );
}

/** For a child somebody with custody answers. */
function GivenBy({ form }: PartProps) {
  const { t } = useTranslation('consents');
  const { view } = useCase();
  const [personId, givenOn] = useWatch({ control: form.hook.control, name: ['personId', 'givenOn'] });
  const whose = memberIn(view, personId);
  const day = isCalendarDate(givenOn) ? givenOn : localToday();
  if (whose === undefined || !mayBeAnsweredFor(whose, day)) return null;
  return <TextField {...form.field('givenBy')} label={t('givenBy')} hint={t('givenByHint')} />;
}
