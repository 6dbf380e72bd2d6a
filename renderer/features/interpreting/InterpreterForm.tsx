import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { interpreterFields } from '../../../domain/history/directory-fields.ts';
import { interpreterDetails, type Interpreter } from '../../../domain/interpreting/interpreter.ts';
import { useCommand } from '../../app/api.ts';
import { toast } from '../../ui/toast.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useOfficeUndo } from '../history/useOfficeUndo.ts';
import { CancelButton } from '../plan/CancelButton.tsx';
import { InterpreterFields } from './InterpreterFields.tsx';
import { interpreterPath, newInterpreterPath, poolPath } from './interpreting-paths.ts';

const blank = {
  name: '',
  phone: '',
  email: '',
  languages: [],
  weekdays: [],
  availability: '',
  signedOn: null,
  endedOn: null,
};

/** Somebody of the pool, new or changed. */
export function InterpreterForm({ interpreter }: { readonly interpreter: Interpreter | null }) {
  const { t } = useTranslation('interpreting');
  const { history } = useRouter();
  const undoOf = useOfficeUndo();
  const save = useCommand('interpreter.save', ['interpreter.list']);
  const { id, version, ...details } = interpreter ?? { id: null, version: 0, ...blank };
  return (
    <DraftedForm
      draftKey={id === null ? newInterpreterPath : interpreterPath(id)}
      schema={interpreterDetails}
      stored={details}
      version={version}
      record={{ office: 'interpreter', id, fields: interpreterFields, readBy: ['interpreter.list'] }}
      submitLabel={t('interpreter.save')}
      actions={<CancelButton onClose={() => history.push(poolPath)} />}
      onSave={async (typed, _form, seen) => {
        const saved = await save.mutateAsync({ interpreterId: id, version: seen, details: typed });
        toast(t('interpreter.saved'), 'success', undoOf('interpreter', saved));
        history.push(poolPath);
        return saved;
      }}
    >
      {(form) => <InterpreterFields form={form} isNew={id === null} />}
    </DraftedForm>
  );
}
