import { RotateCcw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { filledLetter, mayBeWritten, type LetterFacts } from '../../../../domain/case/client-letter.ts';
import { letterTemplates } from '../../../../domain/vocabulary/letter-templates.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import type { FormHandle } from '../../../ui/form/useForm.ts';
import { FormRow } from '../../../ui/FormRow.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useCase } from '../useCase.ts';
import type { letterForm } from './ClientLetterDialog.tsx';

interface Props {
  readonly form: FormHandle<typeof letterForm>;
  readonly facts: Pick<LetterFacts, 'clientName' | 'since'>;
}

/** Template, appointment and text. The text follows the template until somebody changes it. */
export function LetterFields({ form, facts }: Props) {
  const { t } = useTranslation('letters');
  const { language } = useLanguage();
  const { file } = useCase().view;
  const { hook } = form;
  const template = useWatch({ control: hook.control, name: 'template' });
  const when = useWatch({ control: hook.control, name: 'appointment' });
  const body = useWatch({ control: hook.control, name: 'body' });
  const filled = filledLetter(template, { ...facts, ...when });
  const followed = useRef(filled);
  useEffect(() => {
    const before = followed.current;
    followed.current = filled;
    for (const part of ['subject', 'body'] as const)
      if (filled[part] !== before[part] && hook.getValues(part) === before[part])
        hook.setValue(part, filled[part]);
  });
  const refill = () => {
    hook.setValue('subject', filled.subject);
    hook.setValue('body', filled.body);
  };
  const place = <TextField {...form.field('appointment.place')} label={t('place')} />;
  return (
    <>
      <SelectField
        {...form.field('template')}
        label={t('template')}
        options={letterTemplates.entries
          .filter(({ code }) => mayBeWritten(code, file))
          .map(({ code, label }) => ({ value: code, label: label[language] }))}
        empty={false}
        required
      />
      {template === 'papers' && (
        <FormRow>
          <DateField {...form.field('appointment.on')} label={t('onUntil')} />
          {place}
        </FormRow>
      )}
      {(template === 'invitation' || template === 'reminder') && (
        <>
          <FormRow>
            <DateField
              {...form.field('appointment.on')}
              label={t('on')}
              direction={template === 'reminder' ? 'past' : 'any'}
            />
            <TextField {...form.field('appointment.time')} label={t('time')} hint={t('timeHint')} />
          </FormRow>
          {place}
        </>
      )}
      <TextField {...form.field('subject')} label={t('subject')} required />
      <TextArea {...form.field('body')} label={t('body')} hint={t('bodyHint')} required />
      {body !== filled.body && (
        <div>
          <p className="kim-muted kim-small" role="status">
            {t('changed')}
          </p>
          <Button kind="tertiary" compact icon={RotateCcw} onClick={refill}>
            {t('refill')}
          </Button>
        </div>
      )}
    </>
  );
}
