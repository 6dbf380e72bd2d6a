import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { PrintLanguage } from '../../../domain/vocabulary/print-languages.ts';
import { useCase } from '../case-file/useCase.ts';
import { clientLanguage } from './client-language.ts';
import { readConversationSearch, type ConversationSearch } from './conversation-search.ts';
import { loadSecondLanguage, type SecondLanguage } from './second-language.ts';

export interface Conversation {
  /** Undefined until it is known where the talk goes on. */
  readonly step: string | undefined;
  readonly go: (step: string) => void;
  readonly language: PrintLanguage;
  readonly choose: (language: PrintLanguage) => void;
  readonly second: SecondLanguage | null;
  /** The chosen language could not be loaded. */
  readonly missing: boolean;
}

/** Where a talk stands and in which language, both kept in the address. */
export function useConversation(): Conversation {
  const { view } = useCase();
  const navigate = useNavigate();
  const search = readConversationSearch(useSearch({ strict: false }));
  const language = search.sprache ?? clientLanguage(view);
  const loaded = useQuery({
    queryKey: ['second-language', language],
    queryFn: () => loadSecondLanguage(language),
    staleTime: 'static',
  });
  const show = (more: ConversationSearch, replace: boolean) =>
    void navigate({ to: '.', search: { ...search, ...more }, replace });
  return {
    step: search.schritt,
    go: (schritt) => show({ schritt }, search.schritt === undefined),
    language,
    choose: (sprache) => show({ sprache }, true),
    second: loaded.data ?? null,
    missing: loaded.isError,
  };
}
