import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { blankInstitution } from '../../../domain/directory/blank.ts';
import { institutionDetails, type Institution } from '../../../domain/directory/institution.ts';
import { institutionFields } from '../../../domain/history/directory-fields.ts';
import { useCommand } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/toast.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useOfficeUndo } from '../history/useOfficeUndo.ts';
import { outdatedByDirectoryChange } from './outdated.ts';
import {
  directoryPath,
  editInstitutionPath,
  institutionPath,
  newInstitutionPath,
} from './directory-paths.ts';
import { InstitutionFields } from './InstitutionFields.tsx';

/** An institution, new or changed. */
export function InstitutionForm({ institution }: { readonly institution: Institution | null }) {
  const { t } = useTranslation(['directory', 'common']);
  const { history } = useRouter();
  const undoOf = useOfficeUndo();
  const save = useCommand('directory.saveInstitution', outdatedByDirectoryChange);
  const { id, version, ...details } = institution ?? { id: null, version: 0, ...blankInstitution };
  const leave = () => history.push(id === null ? directoryPath : institutionPath(id));
  return (
    <DraftedForm
      draftKey={id === null ? newInstitutionPath : editInstitutionPath(id)}
      schema={institutionDetails}
      stored={details}
      version={version}
      record={{ office: 'institution', id, fields: institutionFields, readBy: ['directory.institution'] }}
      submitLabel={t('directory:institution.save')}
      actions={
        <Button kind="secondary" onClick={leave}>
          {t('common:action.cancel')}
        </Button>
      }
      onSave={async (typed, _form, seen) => {
        const saved = await save.mutateAsync({ institutionId: id, version: seen, details: typed });
        toast(t('directory:institution.saved'), 'success', undoOf('institution', saved));
        history.push(institutionPath(saved.id));
        return saved;
      }}
    >
      {(form) => <InstitutionFields form={form} isNew={id === null} />}
    </DraftedForm>
  );
}
