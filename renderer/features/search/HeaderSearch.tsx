import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../domain/contract/operations.ts';
import { shortestWord as shortest, type SearchPlace } from '../../../domain/search/words.ts';
import { useOperation } from '../../app/api.ts';
import { useMayUse } from '../../app/session.ts';
import { ComboField } from '../../ui/ComboField.tsx';
import { casePath, type CasePage } from '../case-file/case-pages.ts';
import { useDebounced } from '../cases/useDebounced.ts';

const pause = 150;
const nothing: Output<'case.search'> = { hits: [], meant: null };

const pageOfPlace: Readonly<Record<SearchPlace, CasePage>> = {
  person: 'ueberblick',
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
  gap: 'bedarfe',
  programme: 'programme',
  closing: 'abschluss',
  check: 'nachhaltigkeit',
};

/** Search over all that is written in the cases one may see; choosing a hit opens the page where it stands. */
export function HeaderSearch() {
  const { t } = useTranslation('search');
  const { history } = useRouter();
  const mayRead = useMayUse('case.read');
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), pause);
  const found = useOperation(
    'case.search',
    { text: asked },
    { enabled: asked.length >= shortest, keepPrevious: true },
  );
  if (!mayRead) return null;
  const { hits, meant } = (asked.length >= shortest && found.data) || nothing;
  return (
    <ComboField
      label={t('label')}
      placeholder={t('placeholder')}
      value={null}
      onSearch={setText}
      options={hits.map(({ caseId, reference, clientName, place, excerpt }, index) => ({
        value: `${casePath(caseId, pageOfPlace[place])}#${index}`,
        label: excerpt === '' ? clientName : `${clientName}: ${excerpt}`,
        detail: [meant && t('similar'), t(`place.${place}`), reference].filter(Boolean).join(' · '),
        // What was asked for need not stand there letter by letter: other scripts, slips of the keyboard.
        keywords: asked,
      }))}
      onChange={(value) => {
        const [path] = (value ?? '').split('#');
        if (path) history.push(path);
      }}
    />
  );
}
