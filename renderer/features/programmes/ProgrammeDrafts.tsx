import { useTranslation } from 'react-i18next';
import { PageDrafts } from '../case-file/PageDrafts.tsx';
import { useCase } from '../case-file/useCase.ts';
import type { Doing } from './CaseProgrammesPage.tsx';
import { blank, draftPrefix } from './programme-paths.ts';
import { useGroupWords } from './useGroupWords.ts';

const entryForms = ['kind', 'platz', 'beginn', 'rueckzug'] as const;

/** Forms of this page that hold typing which was never saved. */
export function ProgrammeDrafts({ onResume }: { readonly onResume: (doing: Doing) => void }) {
  const { t } = useTranslation('programmes');
  const { view, caseId } = useCase();
  const { name } = useGroupWords();
  const place = (id: string) => view.participations.find((one) => one.id === id);
  const child = (id: string) => view.schoolEntries.find((one) => one.id === id);
  const nameOfPlace = (id: string) => {
    const found = place(id);
    return found && name(found.group);
  };
  return (
    <>
      <PageDrafts
        prefix={draftPrefix(caseId, 'gruppe')}
        nameOf={(id) => (id === blank ? t('join.heading') : nameOfPlace(id))}
        onResume={(id) => onResume({ form: 'gruppe', participation: place(id) ?? null })}
      />
      <PageDrafts
        prefix={draftPrefix(caseId, 'ende')}
        nameOf={nameOfPlace}
        onResume={(id) => {
          const participation = place(id);
          if (participation) onResume({ form: 'ende', participation });
        }}
      />
      {entryForms.map((form) => (
        <PageDrafts
          key={form}
          prefix={draftPrefix(caseId, form)}
          nameOf={(id) => (id === blank ? t('child.heading') : child(id)?.childName)}
          onResume={(id) => {
            const entry = child(id);
            if (form === 'kind') onResume({ form, entry: entry ?? null });
            else if (entry) onResume({ form, entry });
          }}
        />
      ))}
    </>
  );
}
