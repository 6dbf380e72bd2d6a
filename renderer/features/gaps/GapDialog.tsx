import { useTranslation } from 'react-i18next';
import { gapSignalDetails, type GapSignal } from '../../../domain/case/gap-signal.ts';
import { localToday } from '../../../domain/validation.ts';
import { fieldsOfAction } from '../../../domain/vocabulary/fields-of-action.ts';
import { gapKinds } from '../../../domain/vocabulary/gap-kinds.ts';
import { useCommand, useOperation } from '../../app/api.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { SuggestField } from '../../ui/SuggestField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase } from '../case-file/useCase.ts';
import { groupedOptionsOf, optionsOf } from '../case-file/vocabulary-options.ts';
import { useUndo } from '../history/useUndo.ts';
import { gapDraftKey } from './gap-drafts.ts';

interface Props {
  /** Null for a new one. */
  readonly signal: GapSignal | null;
  readonly onClose: () => void;
}

const detailsOf = ({ kind, fieldOfAction, institution, institutionId, words, noticedOn }: GapSignal) => ({
  kind,
  fieldOfAction,
  institution,
  institutionId,
  words,
  noticedOn,
});

/** Which institution of the directory is meant: the one of before while its name stands, else the only one of this name. */
function listedAs(
  typed: string,
  institutions: readonly { readonly id: string; readonly name: string }[],
  before: Pick<GapSignal, 'institution' | 'institutionId'>,
): string | null {
  if (typed === before.institution && before.institutionId !== null) return before.institutionId;
  const [only, ...others] = institutions.filter(({ name }) => name === typed);
  return others.length === 0 ? (only?.id ?? null) : null;
}

/** A signal by hand: what is lacking, in which field of life, at whom it showed, in a few words. */
export function GapDialog({ signal, onClose }: Props) {
  const { t } = useTranslation(['gaps', 'common']);
  const { language } = useLanguage();
  const { caseId } = useCase();
  const save = useCommand('gap.save', ['gap.list']);
  const undoOf = useUndo();
  const institutions = useOperation('directory.choices', {}).data?.institutions ?? [];
  const today = localToday();
  const stored = signal
    ? detailsOf(signal)
    : { fieldOfAction: null, institution: '', institutionId: null, words: '', noticedOn: today };
  return (
    <Dialog isOpen onClose={onClose} heading={t(signal ? 'gaps:correctHeading' : 'gaps:addHeading')}>
      <DraftedForm
        draftKey={gapDraftKey(caseId, signal?.id)}
        schema={gapSignalDetails}
        stored={stored}
        version={signal?.version}
        record={{ kind: 'gap-signal', id: signal?.id ?? null }}
        submitLabel={t('gaps:save')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
        onSave={async (details, _form, version) => {
          const institutionId = listedAs(details.institution, institutions, stored);
          const saved = await save.mutateAsync({
            caseId,
            signalId: signal?.id ?? null,
            version,
            details: { ...details, institutionId },
          });
          // A first entry is withdrawn openly, in the table; a correction is taken back.
          toast(t('gaps:saved'), 'success', signal ? undoOf('gap-signal', saved) : undefined);
          onClose();
        }}
      >
        {(form) => (
          <>
            <SelectField
              {...form.field('kind')}
              term="gap"
              label={t('gaps:kind')}
              options={groupedOptionsOf(gapKinds, { language, today, current: signal?.kind })}
              required
            />
            <TextArea {...form.field('words')} label={t('gaps:words')} hint={t('gaps:wordsHint')} />
            <SelectField
              {...form.field('fieldOfAction')}
              term="fieldOfAction"
              label={t('gaps:fieldOfAction')}
              options={optionsOf(fieldsOfAction, { language, today, current: signal?.fieldOfAction })}
            />
            <FormRow>
              <SuggestField
                {...form.field('institution')}
                label={t('gaps:institution')}
                hint={t('gaps:institutionHint')}
                suggestions={institutions.map(({ name, town }) => ({ text: name, detail: town }))}
              />
              <DateField {...form.field('noticedOn')} label={t('gaps:noticedOn')} direction="past" required />
            </FormRow>
          </>
        )}
      </DraftedForm>
    </Dialog>
  );
}
