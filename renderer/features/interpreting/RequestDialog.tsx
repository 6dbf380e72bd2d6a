import { useTranslation } from 'react-i18next';
import { requestDetails, type InterpretingRequest } from '../../../domain/interpreting/request.ts';
import { localToday } from '../../../domain/validation.ts';
import { interpretingLanguages } from '../../../domain/vocabulary/interpreting-languages.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase } from '../case-file/useCase.ts';
import { optionsOf } from '../case-file/vocabulary-options.ts';
import { CancelButton } from '../plan/CancelButton.tsx';
import { newRequest, requestDraftKey, useRequestCommand } from './request-dialog.ts';

interface Props {
  /** Null for a new one. */
  readonly request: InterpretingRequest | null;
  readonly onClose: () => void;
}

const blank = { time: '', place: '', occasion: '', plannedMinutes: null };

const detailsOf = ({ language, heldOn, time, place, occasion, plannedMinutes }: InterpretingRequest) => ({
  language,
  heldOn,
  time,
  place,
  occasion,
  plannedMinutes,
});

/** Asks for interpreting, or changes what was asked. */
export function RequestDialog({ request, onClose }: Props) {
  const { t } = useTranslation('interpreting');
  const { language } = useLanguage();
  const { caseId } = useCase();
  const save = useRequestCommand('interpreting.save');
  return (
    <Dialog isOpen onClose={onClose} heading={t(request ? 'request.editHeading' : 'request.newHeading')} wide>
      <DraftedForm
        draftKey={requestDraftKey(caseId, request?.id ?? newRequest)}
        schema={requestDetails}
        stored={request ? detailsOf(request) : blank}
        version={request?.version}
        record={{ kind: 'interpreting-request', id: request?.id ?? null, readBy: ['interpreting.list'] }}
        submitLabel={t('request.save')}
        actions={<CancelButton onClose={onClose} />}
        onSave={async (details, _form, version) => {
          const saved = await save.mutateAsync({ caseId, requestId: request?.id ?? null, version, details });
          toast(t('request.saved'));
          onClose();
          return saved;
        }}
      >
        {(form) => (
          <>
            <FormRow>
              <SelectField
                {...form.field('language')}
                label={t('request.language')}
                options={optionsOf(interpretingLanguages, { language, today: localToday() })}
                messages={{ 'not-in-list': t('request.notSpoken') }}
                required
              />
              <TextField
                {...form.field('occasion')}
                label={t('request.occasion')}
                hint={t('request.occasionHint')}
                required
              />
            </FormRow>
            <FormRow>
              <DateField
                {...form.field('heldOn')}
                label={t('request.heldOn')}
                messages={{ 'not-in-list': t('request.notThere') }}
                required
              />
              <TextField {...form.field('time')} label={t('request.time')} hint={t('request.timeHint')} />
            </FormRow>
            <FormRow>
              <TextField {...form.field('place')} label={t('request.place')} hint={t('request.placeHint')} />
              <NumberField
                {...form.field('plannedMinutes')}
                label={t('request.plannedMinutes')}
                unit={t('request.minutesUnit')}
              />
            </FormRow>
          </>
        )}
      </DraftedForm>
    </Dialog>
  );
}
