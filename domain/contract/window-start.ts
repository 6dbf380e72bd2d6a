import { vocabularyLanguages, type VocabularyLanguage } from '../vocabulary/vocabulary.ts';
import type { Ending } from './window-events.ts';

/** What a window is told by its address: why the one before it ended, and how this PC speaks. */
export interface WindowStart {
  readonly ending: Ending | undefined;
  readonly language: VocabularyLanguage;
}

/** As it stands in the address; German, the usual, is not said. */
export function windowStart({ ending, language }: WindowStart): string {
  const said = new URLSearchParams({
    ...(ending !== undefined && { ended: ending }),
    ...(language !== 'de' && { language }),
  }).toString();
  return said === '' ? '' : `?${said}`;
}

/** @param search of the address, `?language=en` */
export function languageOfStart(search: string): VocabularyLanguage {
  const said = new URLSearchParams(search).get('language');
  return vocabularyLanguages.find((one) => one === said) ?? 'de';
}
