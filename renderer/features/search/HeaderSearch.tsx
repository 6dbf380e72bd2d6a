import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../../app/api.ts';
import { useMayUse } from '../../app/session.ts';
import { ComboField } from '../../ui/ComboField.tsx';
import { casePath } from '../case-file/case-pages.ts';
import { useDebounced } from '../cases/useDebounced.ts';

/** Shorter words are not looked up: the index knows pieces of three letters. */
const shortest = 3;
const pause = 150;

/** Search over names and notes of the cases that one may see; choosing a hit opens the place where it stands. */
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
  const hits = asked.length >= shortest ? (found.data?.hits ?? []) : [];
  return (
    <ComboField
      label={t('label')}
      placeholder={t('placeholder')}
      value={null}
      onSearch={setText}
      options={hits.map(({ caseId, reference, clientName, place, excerpt }, index) => ({
        value: `${casePath(caseId, place === 'contact' ? 'verlauf' : 'ueberblick')}#${index}`,
        label: place === 'contact' ? `${clientName}: ${excerpt}` : clientName,
        detail: reference,
      }))}
      onChange={(value) => {
        const [path] = (value ?? '').split('#');
        if (path) history.push(path);
      }}
    />
  );
}
