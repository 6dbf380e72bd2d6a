import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isEnded } from '../../../domain/case/phases.ts';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { CaseProvider } from '../case-file/CaseProvider.tsx';
import type { CaseChoice } from '../contacts/quick-contact.ts';
import { useCaseChoices } from '../contacts/useCaseChoices.ts';
import { CancelButton } from '../plan/CancelButton.tsx';
import { JoinForm } from './JoinDialog.tsx';

interface Props {
  readonly groupId: string;
  readonly onClose: () => void;
}

/** From the group: first whose family, then who of it comes. */
export function AddFamilyDialog({ groupId, onClose }: Props) {
  const { t } = useTranslation('programmes');
  const { choices, search } = useCaseChoices();
  const [chosen, setChosen] = useState<CaseChoice | null>(null);
  // The chosen case stays in the list when the search has moved on.
  const offered =
    chosen && !choices.some(({ caseId }) => caseId === chosen.caseId) ? [chosen, ...choices] : choices;
  return (
    <Dialog isOpen wide onClose={onClose} heading={t('join.heading')}>
      <ComboField
        label={t('family.case')}
        hint={t('family.caseHint')}
        value={chosen?.caseId ?? null}
        onChange={(id) => setChosen(offered.find(({ caseId }) => caseId === id) ?? null)}
        options={offered.map(({ caseId, label }) => ({ value: caseId, label }))}
        onSearch={search}
        autoFocus
        required
      />
      {chosen === null ? (
        <CancelButton onClose={onClose} />
      ) : (
        <FamilyOf key={chosen.caseId} caseId={chosen.caseId} groupId={groupId} onClose={onClose} />
      )}
    </Dialog>
  );
}

function FamilyOf({ caseId, groupId, onClose }: Props & { readonly caseId: string }) {
  const { t } = useTranslation('programmes');
  const query = useOperation('case.open', { caseId });
  return (
    <Loaded query={query}>
      {(view) => {
        const already = view.participations.some((one) => one.groupId === groupId && one.endedOn === null);
        if (already || isEnded(view.file.phase))
          return (
            <>
              <Alert tone="info" heading={t(already ? 'family.already' : 'family.ended')} />
              <CancelButton onClose={onClose} />
            </>
          );
        return (
          <CaseProvider view={view} caseId={caseId}>
            <JoinForm participation={null} groupId={groupId} onClose={onClose} />
          </CaseProvider>
        );
      }}
    </Loaded>
  );
}
