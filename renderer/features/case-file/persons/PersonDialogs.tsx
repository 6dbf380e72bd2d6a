import { memberIn } from '../../../../domain/case/household.ts';
import { ConfidentialDialog } from '../confidential/ConfidentialDialog.tsx';
import { DuplicatesDialog } from '../merge/DuplicatesDialog.tsx';
import { useCase } from '../useCase.ts';
import { LeaveDialog } from './LeaveDialog.tsx';
import { MembershipDialog } from './MembershipDialog.tsx';
import type { PersonsEditing } from './persons-editing.ts';
import { ReturnDialog } from './ReturnDialog.tsx';

interface Props {
  readonly editing: PersonsEditing;
  readonly onClose: () => void;
}

/** What opens over the page of the persons. */
export function PersonDialogs({ editing, onClose }: Props) {
  const { view } = useCase();
  const { household, formerMembers } = view;
  if (editing.form === 'new') return null;
  const member = household.find(({ id }) => id === editing.id);
  const former = formerMembers.find(({ id }) => id === editing.id);
  if (editing.form === 'membership' && member) return <MembershipDialog member={member} onClose={onClose} />;
  if (editing.form === 'leave' && member) return <LeaveDialog member={member} onClose={onClose} />;
  const person = memberIn(view, editing.id)?.person;
  if (editing.form === 'confidential' && person)
    return <ConfidentialDialog person={person} onClose={onClose} />;
  if (editing.form === 'merge' && person) return <DuplicatesDialog person={person} onClose={onClose} />;
  if (editing.form === 'return' && former) return <ReturnDialog member={former} onClose={onClose} />;
  return null;
}
