import { useContext, useMemo } from 'react';
import type { WordContext } from '../../../domain/history/value-words.ts';
import { nameOf } from '../../../domain/case/person.ts';
import { useOperation } from '../../app/api.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { CaseContext } from '../case-file/useCase.ts';

/** What it takes to read a stored value: the language, the goals' titles, and who is who. */
export function useWordContext(): WordContext {
  const { language } = useLanguage();
  // What belongs to no case names nobody of one.
  const view = useContext(CaseContext)?.view;
  const { data } = useOperation('staff.list', {});
  return useMemo(
    () => ({
      language,
      goals: new Map(view?.goals.map(({ id, title }) => [id, title])),
      staff: new Map(data?.staff.map(({ id, name }) => [id, name])),
      persons: new Map(
        [...(view?.formerMembers ?? []), ...(view?.household ?? [])].map(({ person }) => [
          person.id,
          nameOf(person),
        ]),
      ),
    }),
    [language, view, data],
  );
}
