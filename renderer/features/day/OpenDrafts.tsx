import { useTranslation } from 'react-i18next';
import { useOperation } from '../../app/api.ts';
import { wantDraft } from '../../app/wanted-draft.ts';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { quickContactDraftKey } from '../contacts/quick-contact.ts';
import { QuickContactButton } from '../contacts/QuickContactButton.tsx';
import { directoryPath } from '../directory/directory-paths.ts';
import { interpretingPath } from '../interpreting/interpreting-paths.ts';
import { programmesPath } from '../programmes/programme-paths.ts';
import { accessDraft, casePages } from '../case-file/case-pages.ts';

const pageOfKey = (key: string) => casePages.find((page) => key.split('#')[0]?.endsWith(`/${page}`)) ?? null;

/** What a draft outside of a case is about. */
function titleOfKey(key: string) {
  if (key.includes(`#${accessDraft}/`)) return 'caseFile:access.heading';
  if (key.startsWith(directoryPath)) return 'directory:title';
  if (key.startsWith(programmesPath)) return 'programmes:title';
  return key.startsWith(interpretingPath) ? 'interpreting:title' : 'day:draftNewCase';
}

/** What was typed and not yet saved; the link leads to its form. */
export function OpenDrafts() {
  const { t } = useTranslation(['day', 'caseFile', 'directory', 'interpreting', 'programmes']);
  const { timestamp } = useFormat();
  const drafts = useOperation('draft.list', {}).data?.drafts ?? [];
  if (drafts.length === 0) return null;
  return (
    <Section heading={t('day:drafts')}>
      <ul className="kim-list">
        {drafts.map(({ key, savedAt, case: owner }) => {
          const page = pageOfKey(key);
          return (
            <li key={key}>
              {key === quickContactDraftKey ? (
                <QuickContactButton kind="tertiary" compact />
              ) : (
                <RouteLink to={key.split('#')[0] ?? '/tag'} onClick={() => wantDraft(key)}>
                  {page !== null ? t(`caseFile:page.${page}`) : t(titleOfKey(key))}
                  {owner && (
                    <>
                      {': '}
                      <bdi>{owner.clientName}</bdi> ({owner.reference})
                    </>
                  )}
                </RouteLink>
              )}{' '}
              <span className="kim-muted">{t('day:draftSaved', { at: timestamp(savedAt) })}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
