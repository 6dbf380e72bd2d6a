import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf, type Person } from '../../../../domain/case/person.ts';
import { useOperation } from '../../../app/api.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { useMayUse } from '../../../app/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useCase } from '../useCase.ts';
import { SectionForm } from './SectionForm.tsx';
import { SectionView } from './SectionView.tsx';

interface Props {
  readonly person: Person;
  readonly onClose: () => void;
}

/** What only a few may read about somebody. Read anew each time it opens, so that each opening stands in the log. */
export function ConfidentialDialog({ person, onClose }: Props) {
  const { t } = useTranslation('persons');
  const { caseId, view } = useCase();
  const mayWrite = useMayUse('case.write') && view.mayWrite;
  const query = useOperation('confidential.open', { caseId, personId: person.id }, { forget: true });
  /** The section being written; `new` for one more. */
  const [editing, setEditing] = useState<string | null>(null);
  const done = () => setEditing(null);
  return (
    <Dialog isOpen wide onClose={onClose} heading={t('confidential.heading')}>
      <p>
        <strong>
          <bdi>{nameOf(person)}</bdi>
        </strong>
      </p>
      <p className="kim-muted">{t('confidential.who')}</p>
      <Loaded query={query}>
        {({ sections }) => (
          <>
            {sections.length === 0 && editing === null && (
              <EmptyState heading={t('confidential.empty')}>{t('confidential.emptyText')}</EmptyState>
            )}
            {sections.map((section) =>
              editing === section.id ? (
                <SectionForm key={section.id} personId={person.id} section={section} onDone={done} />
              ) : (
                <SectionView
                  key={section.id}
                  personId={person.id}
                  section={section}
                  onEdit={mayWrite && editing === null ? () => setEditing(section.id) : null}
                />
              ),
            )}
            {editing === 'new' && <SectionForm personId={person.id} section={null} onDone={done} />}
            {mayWrite && editing === null && (
              <div>
                <Button kind="secondary" icon={Plus} onClick={() => setEditing('new')}>
                  {t('confidential.add')}
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </Dialog>
  );
}
