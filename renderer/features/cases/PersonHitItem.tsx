import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../domain/contract/operations.ts';
import { likely } from '../../../domain/case/likeness.ts';
import { formatGermanDate } from '../../../domain/date.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { casePath } from '../case-file/case-pages.ts';
import { RequestAccessForm } from '../case-file/RequestAccessForm.tsx';

type Hit = Output<'case.findPersons'>['hits'][number];
export type KnownPerson = NonNullable<Hit['known']>;

interface Props {
  readonly hit: Hit;
  /** Null where they belong already. */
  readonly onTake: ((known: KnownPerson) => void) | null;
}

/** One person who may be the same, and the way to their case. */
export function PersonHitItem({ hit, onTake }: Props) {
  const { t } = useTranslation(['cases', 'caseFile']);
  const [asking, setAsking] = useState(false);
  const { reference, known } = hit;
  return (
    <li className="kim-hit">
      <div>
        <strong>
          <bdi>{hit.name}</bdi>
        </strong>{' '}
        {hit.birthDate && <span>{t('create.born', { date: formatGermanDate(hit.birthDate) })}</span>}{' '}
        <span className="kim-numeric kim-muted">{reference ?? t('create.noCase')}</span>
        <p>{hit.reasons.map((reason) => t(`likeness.${reason}`)).join(', ')}</p>
        {!hit.mayOpen && <p>{t('create.otherResponsible', { name: hit.responsible ?? '' })}</p>}
      </div>
      <Badge tone={hit.score >= likely ? 'danger' : 'warning'}>
        {t(hit.score >= likely ? 'create.likelySame' : 'create.maybeSame')}
      </Badge>
      <div className="kim-row kim-hit__actions">
        {known !== null && onTake !== null && (
          <Button
            kind="secondary"
            compact
            aria-label={t('create.takeNamed', { name: hit.name, reference: reference ?? '' })}
            onClick={() => onTake(known)}
          >
            {t('create.take')}
          </Button>
        )}
        {hit.caseId !== null && <RouteLink to={casePath(hit.caseId)}>{t('create.openCase')}</RouteLink>}
        {!hit.mayOpen && reference !== null && (
          <>
            <Button kind="secondary" compact onClick={() => setAsking(true)}>
              {t('create.openWithReason')}
            </Button>
            <Dialog isOpen={asking} onClose={() => setAsking(false)} heading={t('caseFile:access.heading')}>
              <p>{t('caseFile:access.intro', { reference, responsible: hit.responsible ?? '' })}</p>
              <RequestAccessForm reference={reference} address="/faelle/neu" />
            </Dialog>
          </>
        )}
      </div>
    </li>
  );
}
