import { useParams, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { groupFields } from '../../../domain/history/directory-fields.ts';
import { groupDetails, type GroupDetails, type ProgrammeGroup } from '../../../domain/programme/group.ts';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { NotFound } from '../../app/NotFound.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { toast } from '../../ui/toast.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useOfficeUndo } from '../history/useOfficeUndo.ts';
import { CancelButton } from '../plan/CancelButton.tsx';
import { GroupFields } from './GroupFields.tsx';
import { editGroupPath, groupPath, newGroupPath, programmesPath } from './programme-paths.ts';
import { useGroupWords } from './useGroupWords.ts';
import { useProgrammeCommand } from './useProgrammeCommand.ts';

const empty = {
  place: '',
  institutionId: null,
  guide: '',
  guideContact: '',
  languages: [],
  schedule: '',
  places: null,
  startsOn: null,
  endsOn: null,
  note: '',
};

/** Only what the form asks for: a group of the list carries what was counted as well. */
const detailsOf = (group: ProgrammeGroup): GroupDetails => ({
  kind: group.kind,
  place: group.place,
  institutionId: group.institutionId,
  guide: group.guide,
  guideContact: group.guideContact,
  languages: group.languages,
  schedule: group.schedule,
  places: group.places,
  startsOn: group.startsOn,
  endsOn: group.endsOn,
  note: group.note,
});

export function NewGroupPage() {
  const { t } = useTranslation('programmes');
  return (
    <>
      <PageTitle lead={t('group.newLead')}>{t('group.newHeading')}</PageTitle>
      <GroupForm group={null} />
    </>
  );
}

export function EditGroupPage() {
  const { t } = useTranslation('programmes');
  const { groupId } = useParams({ from: '/frame/programme/$groupId/bearbeiten' });
  const { name } = useGroupWords();
  const query = useOperation('programme.groups', {});
  return (
    <Loaded query={query}>
      {({ groups }) => {
        const group = groups.find(({ id }) => id === groupId);
        if (group === undefined) return <NotFound />;
        return (
          <>
            <PageTitle lead={<bdi>{name(group)}</bdi>}>{t('group.edit')}</PageTitle>
            <GroupForm key={group.id} group={group} />
          </>
        );
      }}
    </Loaded>
  );
}

function GroupForm({ group }: { readonly group: ProgrammeGroup | null }) {
  const { t } = useTranslation('programmes');
  const { history } = useRouter();
  const undoOf = useOfficeUndo();
  const save = useProgrammeCommand('programme.saveGroup');
  return (
    <DraftedForm
      draftKey={group === null ? newGroupPath : editGroupPath(group.id)}
      schema={groupDetails}
      stored={group === null ? empty : detailsOf(group)}
      version={group?.version}
      record={{
        office: 'programme-group',
        id: group?.id ?? null,
        fields: groupFields,
        readBy: ['programme.groups'],
      }}
      submitLabel={t('group.save')}
      actions={
        <CancelButton onClose={() => history.push(group === null ? programmesPath : groupPath(group.id))} />
      }
      onSave={async (details, _form, version) => {
        const saved = await save.mutateAsync({ groupId: group?.id ?? null, version, details });
        toast(t('group.saved'), 'success', undoOf('programme-group', saved));
        history.push(groupPath(saved.id));
        return saved;
      }}
    >
      {(form) => <GroupFields form={form} current={group?.kind} />}
    </DraftedForm>
  );
}
