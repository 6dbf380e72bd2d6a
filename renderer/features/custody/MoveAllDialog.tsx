import { useTranslation } from 'react-i18next';
import { casePhases } from '../../../domain/vocabulary/case-phases.ts';
import { responsibilityOperations } from '../../../domain/contract/responsibility.operations.ts';
import type { Output } from '../../../domain/contract/operations.ts';
import { useCommand, useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { useForm } from '../../ui/form/useForm.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { Table } from '../../ui/Table.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { useCarriers } from './useCarriers.ts';

const schema = responsibilityOperations['assignment.moveAll'].input.pick({ to: true, reason: true });

interface Props {
  readonly person: Output<'assignment.staff'>['staff'][number];
  readonly onClose: () => void;
}

/** Somebody leaves: all their cases go to another person, after a look at how many and which. */
export function MoveAllDialog({ person, onClose }: Props) {
  const { t } = useTranslation('custody');
  const preview = useOperation('assignment.preview', { from: person.slotId });
  return (
    <Dialog isOpen onClose={onClose} heading={t('moveAllHeading', { name: person.name })}>
      <Loaded query={preview}>
        {(counts) => <MoveForm person={person} counts={counts} onClose={onClose} />}
      </Loaded>
    </Dialog>
  );
}

function MoveForm({ person, counts, onClose }: Props & { readonly counts: Output<'assignment.preview'> }) {
  const { t } = useTranslation(['custody', 'common']);
  const { language } = useLanguage();
  const move = useCommand('assignment.moveAll', [
    'assignment.staff',
    'assignment.preview',
    'lending.overview',
    'day.overview',
  ]);
  const preview = useOperation('assignment.preview', { from: person.slotId });
  const carriers = useCarriers({ without: [person.slotId] });
  const form = useForm({
    schema,
    defaultValues: { reason: '' },
    onDraft: () => undefined,
    onSubmit: async (values) => {
      try {
        const { cases } = await move.mutateAsync({
          from: person.slotId,
          ...values,
          expected: counts.total,
        });
        toast(t('moved', { count: cases }));
        onClose();
      } catch (refused) {
        await preview.refetch();
        throw refused;
      }
    },
  });
  return (
    <>
      <p>{t('moveAllText')}</p>
      <Table
        caption={t('moveAllText')}
        hideCaption
        rows={casePhases.entries.flatMap(({ code }) => counts.phases.filter(({ phase }) => phase === code))}
        rowId={({ phase }) => phase}
        columns={[
          {
            id: 'phase',
            header: t('movePhase'),
            rowHeader: true,
            cell: ({ phase }) => casePhases.label(phase, language),
          },
          { id: 'cases', header: t('moveCases'), numeric: true, cell: ({ cases }) => cases },
        ]}
        footer={
          <tr>
            <th scope="row">{t('moveAllSum')}</th>
            <td className="kim-table__number">{counts.total}</td>
          </tr>
        }
      />
      {form.failure?.error.code === 'version-conflict' && (
        <Alert tone="warning" heading={t('moveChanged')} live>
          <p>{t('moveChangedText')}</p>
        </Alert>
      )}
      <Form
        form={form}
        submitLabel={t('moveSubmit')}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        }
      >
        <SelectField {...form.field('to')} label={t('moveTo')} options={carriers} required />
        <TextField {...form.field('reason')} label={t('moveReason')} hint={t('moveReasonHint')} required />
      </Form>
    </>
  );
}
