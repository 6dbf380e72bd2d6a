import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../domain/contract/operations.ts';
import { reachPlaces } from '../../../domain/search/reach.ts';
import { shortestWord as shortest, type SearchPlace } from '../../../domain/search/words.ts';
import { useOperation } from '../../app/api.ts';
import { useMayUse } from '../../app/session.ts';
import { ComboField, type ComboOption } from '../../ui/ComboField.tsx';
import { casePath, contactPath, type CasePage } from '../case-file/case-pages.ts';
import { useDebounced } from '../cases/useDebounced.ts';
import { institutionPath, offerPath } from '../directory/directory-paths.ts';
import { interpreterPath } from '../interpreting/interpreting-paths.ts';
import { groupPath } from '../programmes/programme-paths.ts';
import { ConfidentialSearchDialog } from './ConfidentialSearchDialog.tsx';

const pause = 150;
/** The list of a field shows a hundred; the last lines say that there is more, and where else one may look. */
const mostOptions = 98;
const inConfidential = 'confidential';
const nothing: Output<'case.search'> = { hits: [], more: false, listed: [], meant: null };
type Hit = Output<'case.search'>['hits'][number];
type ListedHit = Output<'case.search'>['listed'][number];

const pageOfPlace: Readonly<Record<SearchPlace, CasePage>> = {
  phone: 'personen',
  email: 'personen',
  street: 'personen',
  'birth-date': 'personen',
  person: 'ueberblick',
  member: 'personen',
  'former-member': 'personen',
  household: 'personen',
  consent: 'einwilligungen',
  notice: 'einwilligungen',
  contact: 'verlauf',
  intake: 'zugang',
  'former-reference': 'zugang',
  assessment: 'erstgespraech',
  goal: 'plan',
  step: 'plan',
  measure: 'plan',
  referral: 'vermittlungen',
  interpreting: 'sprachmittlung',
  conference: 'verlauf',
  document: 'dokumente',
  letter: 'dokumente',
  gap: 'bedarfe',
  programme: 'programme',
  closing: 'abschluss',
  check: 'nachhaltigkeit',
  lending: 'verlauf',
  snooze: 'ueberblick',
};

/**
 * Search over all that is written in the cases one may see, and over the lists of bodies, offers, interpreters and groups;
 * choosing a hit opens the page where it stands.
 */
export function HeaderSearch() {
  const { t } = useTranslation('search');
  const { history } = useRouter();
  const mayRead = useMayUse('case.read');
  const mayReadConfidential = useMayUse('confidential.read');
  const [text, setText] = useState('');
  /** What is looked for in confidential sections. */
  const [confidential, setConfidential] = useState<string | null>(null);
  const asked = useDebounced(text.trim(), pause);
  const found = useOperation(
    'case.search',
    { text: asked },
    { enabled: asked.length >= shortest, keepPrevious: true },
  );
  if (!mayRead) return null;
  const { hits, more, listed, meant } = (asked.length >= shortest && found.data) || nothing;
  const line = (
    at: string,
    label: string,
    details: readonly (string | null)[],
    reference?: string,
  ): ComboOption => ({
    value: at,
    label,
    reference,
    detail: [meant === null ? null : t('similar'), ...details].filter(Boolean).join(' · '),
    // What was asked for need not stand there letter by letter: other scripts, slips of the keyboard.
    keywords: asked,
  });
  const inCase = ({ caseId, reference, clientName, place, excerpt, contactId }: Hit, index: number) => {
    const page = contactId === null ? casePath(caseId, pageOfPlace[place]) : contactPath(caseId, contactId);
    const at = `${page}#${place}-${index}`;
    const where = t(`place.${place}`);
    if (isMember(place)) return line(at, excerpt, [where, clientName], reference);
    return line(at, excerpt === '' ? clientName : `${clientName}: ${excerpt}`, [where], reference);
  };
  const onList = (hit: ListedHit, index: number) =>
    line(`${pathOfListed(hit)}#${hit.place}-${index}`, hit.name, [
      t(`listed.${hit.place}`),
      hit.detail,
      hit.ended ? t('ended') : null,
    ]);
  const people = hits.filter(({ place }) => place === 'person' || isMember(place) || isReach(place));
  const texts = hits.filter((hit) => !people.includes(hit));
  const all = [...people.map(inCase), ...listed.map(onList), ...texts.map(inCase)];
  const isCut = more || all.length > mostOptions;
  const isAnswered = found.data !== undefined && !found.isPlaceholderData;
  // Without keywords: Enter never takes it for a hit, it has to be chosen.
  const further = mayReadConfidential
    ? {
        value: `#${inConfidential}`,
        label: t(isAnswered && all.length === 0 ? 'confidential.optionNone' : 'confidential.option'),
      }
    : { value: '#notNow', label: t('confidential.notNow') };
  const cut = { value: '#more', label: t('more'), keywords: asked };
  return (
    <>
      <ComboField
        label={t('label')}
        placeholder={t('placeholder')}
        value={null}
        onSearch={setText}
        options={[
          ...all.slice(0, mostOptions),
          ...(isCut ? [cut] : []),
          ...(asked.length >= shortest ? [further] : []),
        ]}
        onChange={(value) => {
          const [path, what] = (value ?? '').split('#');
          if (path) history.push(path);
          else if (what === inConfidential) setConfidential(asked);
        }}
      />
      {confidential !== null && (
        <ConfidentialSearchDialog text={confidential} onClose={() => setConfidential(null)} />
      )}
    </>
  );
}

const isReach = (place: SearchPlace): boolean => (reachPlaces as readonly SearchPlace[]).includes(place);
const isMember = (place: SearchPlace): boolean => place === 'member' || place === 'former-member';

function pathOfListed({ place, id, institutionId }: ListedHit): string {
  switch (place) {
    case 'institution':
    case 'contact-person':
      return institutionPath(id);
    case 'offer':
      return offerPath(institutionId ?? '', id);
    case 'interpreter':
      return interpreterPath(id);
    case 'programme-group':
      return groupPath(id);
  }
}
