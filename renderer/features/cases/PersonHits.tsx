import { useTranslation } from 'react-i18next';
import { isCalendarDate } from '../../../domain/validation.ts';
import { useOperation } from '../../app/api.ts';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { PersonHitItem, type KnownPerson } from './PersonHitItem.tsx';
import { useDebounced } from './useDebounced.ts';

interface Props {
  readonly givenName: string;
  readonly familyName: string;
  /** As typed so far; only a day that exists is looked for. */
  readonly birthDate: string | null;
  /** What to do when it is the same person. */
  readonly advice: string;
  /** Takes somebody over who is known; nobody of this case, who belongs to it already. */
  readonly onTake: (known: KnownPerson) => void;
  readonly exceptOf?: string | undefined;
}

/** Fewer letters would find half of the register. */
const enoughLetters = 3;

/** Who is known already and may be the same person, while the name is typed. */
export function PersonHits({ givenName, familyName, birthDate, advice, onTake, exceptOf }: Props) {
  const { t } = useTranslation('cases');
  const given = useDebounced(givenName.trim());
  const family = useDebounced(familyName.trim());
  const day = useDebounced(birthDate !== null && isCalendarDate(birthDate) ? birthDate : null);
  const enabled = given.length + family.length >= enoughLetters || day !== null;
  const query = useOperation(
    'case.findPersons',
    { givenName: given, familyName: family, birthDate: day },
    // Asked anew each time: somebody may have come under protection since the name was typed last.
    { enabled, keepPrevious: true, forget: true },
  );
  const hits = enabled ? (query.data?.hits ?? null) : null;
  return (
    <div className="kim-hits" aria-live="polite">
      {!enabled && <p className="kim-muted">{t('create.typeMore')}</p>}
      {enabled && query.error && <FailureMessage failure={query.error} />}
      {enabled && !query.error && hits === null && <p className="kim-muted">{t('create.searching')}</p>}
      {hits?.length === 0 && <p>{t('create.noHits')}</p>}
      {hits !== null && hits.length > 0 && (
        <>
          <p>
            <strong>{t('create.hits', { count: hits.length })}.</strong> {advice}
          </p>
          <ul aria-label={t('create.hits', { count: hits.length })}>
            {hits.map((hit, index) => (
              <PersonHitItem
                key={`${hit.reference ?? hit.name} ${index}`}
                hit={hit}
                onTake={hit.caseId !== null && hit.caseId === exceptOf ? null : onTake}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
