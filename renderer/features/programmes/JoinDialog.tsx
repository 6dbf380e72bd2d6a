import { useTranslation } from 'react-i18next';
import type { ParticipationInCase } from '../../../domain/contract/programme.operations.ts';
import { localToday } from '../../../domain/validation.ts';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { toast } from '../../ui/toast.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCase } from '../case-file/useCase.ts';
import { useUndo } from '../history/useUndo.ts';
import { CancelButton } from '../plan/CancelButton.tsx';
import { JoinFields } from './JoinFields.tsx';
import { joinForm } from './join-form.ts';
import { onlyMeasure } from './plan-measures.ts';
import { programmeDraftKey } from './programme-paths.ts';
import { useProgrammeCommand } from './useProgrammeCommand.ts';

interface Props {
  /** Null for a family that is not in the group yet. */
  readonly participation: ParticipationInCase | null;
  /** What is known already where somebody came from a group or from a measure. */
  readonly groupId?: string | undefined;
  readonly measureId?: string | undefined;
  readonly onClose: () => void;
}

/** Takes a family into a group or onto its waiting list, or changes what was said of it. */
export function JoinDialog(props: Props) {
  const { t } = useTranslation('programmes');
  const heading = t(props.participation ? 'join.editHeading' : 'join.heading');
  return (
    <Dialog isOpen wide onClose={props.onClose} heading={heading}>
      <JoinForm {...props} />
    </Dialog>
  );
}

/** The form alone, for a case that is open around it. */
export function JoinForm({ participation, groupId, measureId, onClose }: Props) {
  const { t } = useTranslation('programmes');
  const { view, caseId } = useCase();
  const query = useOperation('programme.groups', {});
  const join = useProgrammeCommand('programme.join');
  const undoOf = useUndo();
  const stored = participation
    ? {
        groupId: participation.groupId,
        personIds: participation.personIds,
        registeredOn: participation.registeredOn,
        joinedOn: participation.joinedOn,
        measureId: participation.measureId,
      }
    : {
        ...(groupId !== undefined && { groupId }),
        personIds: [],
        registeredOn: localToday(),
        joinedOn: null,
        measureId: measureId ?? onlyMeasure(view.goals, 'group'),
      };
  return (
    <Loaded query={query}>
      {({ groups }) => (
        <DraftedForm
          draftKey={programmeDraftKey(caseId, 'gruppe', participation?.id)}
          schema={joinForm}
          stored={{ ...stored, measureFollows: true }}
          version={participation?.version}
          record={participation ? { kind: 'participation', id: participation.id } : undefined}
          submitLabel={t('join.save')}
          actions={<CancelButton onClose={onClose} />}
          onSave={async ({ measureFollows, ...details }, _form, version) => {
            const saved = await join.mutateAsync({
              caseId,
              participationId: participation?.id ?? null,
              version,
              details,
              measureFollows,
            });
            const done = t(details.joinedOn === null ? 'join.savedWaiting' : 'join.saved');
            // A first entry is taken back by itself: only where no measure can have followed it.
            const alone = participation !== null || details.joinedOn === null;
            toast(done, 'success', alone ? undoOf('participation', saved) : undefined);
            onClose();
            return saved;
          }}
        >
          {(form) => <JoinFields form={form} groups={groups} participation={participation} />}
        </DraftedForm>
      )}
    </Loaded>
  );
}
