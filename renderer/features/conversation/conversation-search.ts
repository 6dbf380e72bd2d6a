import { printLanguages, type PrintLanguage } from '../../../domain/vocabulary/print-languages.ts';

/** What the address of a conversation remembers, so that it goes on at the same place after a lock. */
export interface ConversationSearch {
  readonly schritt?: string;
  readonly sprache?: PrintLanguage;
}

export function readConversationSearch(search: Record<string, unknown>): ConversationSearch {
  const { schritt, sprache } = search;
  return {
    ...(typeof schritt === 'string' ? { schritt } : {}),
    ...(typeof sprache === 'string' && printLanguages.has(sprache) ? { sprache } : {}),
  };
}
