import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { likely } from '../../../../domain/case/likeness.ts';
import { nameOf, type Person } from '../../../../domain/case/person.ts';
import { useOperation } from '../../../app/api.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { mergeDraftKey } from '../persons/persons-editing.ts';
import { useCase } from '../useCase.ts';
import { MergeForm } from './MergeForm.tsx';
import { MergeList } from './MergeList.tsx';

interface Props {
  readonly person: Person;
  readonly onClose: () => void;
}

/** Entries that may be the same person, the comparison with one of them, and the merges so far. */
export function DuplicatesDialog({ person, onClose }: Props) {
  const { t } = useTranslation(['persons', 'cases']);
  const { caseId } = useCase();
  const query = useOperation('person.duplicates', { caseId, personId: person.id }, { forget: true });
  /** Undefined until somebody chose: what was begun is gone on with. */
  const [chosen, setChosen] = useState<string | null>();
  const drafts = useOperation('draft.list', {}).data?.drafts ?? [];
  const prefix = mergeDraftKey(caseId, person.id, '');
  const begun = drafts.find(({ key }) => key.startsWith(prefix))?.key.slice(prefix.length);
  if (chosen === undefined && begun !== undefined) setChosen(begun);
  return (
    <Dialog isOpen wide onClose={onClose} heading={t('merge.heading')}>
      <p>
        <strong>
          <bdi>{nameOf(person)}</bdi>
        </strong>
      </p>
      <Loaded query={query}>
        {({ candidates, merges }) => {
          const other = candidates.find((one) => one.person.id === chosen);
          if (other)
            return (
              <MergeForm
                kept={person}
                other={other.person}
                references={other.references}
                onBack={() => setChosen(null)}
                onDone={onClose}
              />
            );
          return (
            <>
              {candidates.length === 0 && (
                <EmptyState heading={t('merge.none')}>{t('merge.noneText')}</EmptyState>
              )}
              {candidates.map(({ person: one, references, score, reasons }) => (
                <Card
                  key={one.id}
                  level={3}
                  heading={nameOf(one)}
                  aside={
                    <Badge tone={score >= likely ? 'danger' : 'warning'}>
                      {t(score >= likely ? 'cases:create.likelySame' : 'cases:create.maybeSame')}
                    </Badge>
                  }
                >
                  <p>{reasons.map((reason) => t(`cases:likeness.${reason}`)).join(', ')}</p>
                  <p className="kim-muted">{references.join(', ')}</p>
                  <div>
                    <Button
                      kind="secondary"
                      compact
                      aria-label={t('merge.compareNamed', { name: nameOf(one) })}
                      onClick={() => setChosen(one.id)}
                    >
                      {t('merge.compare')}
                    </Button>
                  </div>
                </Card>
              ))}
              <MergeList merges={merges} />
            </>
          );
        }}
      </Loaded>
    </Dialog>
  );
}
