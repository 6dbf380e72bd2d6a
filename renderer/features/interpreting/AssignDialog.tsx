import { useTranslation } from 'react-i18next';
import { interpretingOperations } from '../../../domain/contract/interpreting.operations.ts';
import { fittingInterpreters, type Interpreter } from '../../../domain/interpreting/interpreter.ts';
import { interpretingLanguages } from '../../../domain/vocabulary/interpreting-languages.ts';
import { id } from '../../../domain/validation.ts';
import { useOperation } from '../../app/api.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { useForm } from '../../ui/form/useForm.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { toast } from '../../ui/toast.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { CancelButton } from '../plan/CancelButton.tsx';
import { NobodyFits } from './NobodyFits.tsx';
import { useAsSeen, useRequestCommand, type RequestDialogProps } from './request-dialog.ts';

const schema = interpretingOperations['interpreting.assign'].input
  .pick({ interpreterId: true })
  .extend({ interpreterId: id });

/** Who of the pool interprets: only those who speak the language, have signed and have not left. */
export function AssignDialog(props: RequestDialogProps) {
  const { request, onClose } = props;
  const { t } = useTranslation('interpreting');
  const { language } = useLanguage();
  const { day } = useFormat();
  const pool = useOperation('interpreter.list', {});
  return (
    <Dialog isOpen onClose={onClose} heading={t('assign.heading')}>
      <p>
        {t('assign.about', {
          language: interpretingLanguages.label(request.language, language),
          day: day(request.heldOn),
        })}
      </p>
      <Loaded query={pool}>
        {({ interpreters }) => {
          const fitting = fittingInterpreters(interpreters, request);
          return fitting.length === 0 ? <NobodyFits {...props} /> : <Choice {...props} fitting={fitting} />;
        }}
      </Loaded>
    </Dialog>
  );
}

function Choice({
  request,
  onClose,
  fitting,
}: RequestDialogProps & { readonly fitting: readonly Interpreter[] }) {
  const { t } = useTranslation('interpreting');
  const asSeen = useAsSeen(request);
  const assign = useRequestCommand('interpreting.assign');
  const form = useForm({
    schema,
    defaultValues: request.interpreterId === null ? {} : { interpreterId: request.interpreterId },
    // Only a choice: closing the dialog loses nothing worth a question.
    onDraft: () => undefined,
    onSubmit: async ({ interpreterId }) => {
      await assign.mutateAsync({ ...asSeen, interpreterId });
      toast(t('assign.done', { name: fitting.find((one) => one.id === interpreterId)?.name ?? '' }));
      onClose();
    },
  });
  return (
    <Form form={form} submitLabel={t('assign.submit')} actions={<CancelButton onClose={onClose} />}>
      <RadioGroup
        {...form.field('interpreterId')}
        label={t('assign.who')}
        hint={t('assign.whoHint')}
        options={fitting.map(({ id: value, name, phone, email, weekdays, availability }) => ({
          value,
          label: name,
          hint: [phone || email, weekdays.map((one) => t(`weekdayShort.${one}`)).join(', '), availability]
            .filter((part) => part !== '')
            .join(' · '),
        }))}
        required
      />
    </Form>
  );
}
