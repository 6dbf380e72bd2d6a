import type { PrintLanguage } from '../../../domain/vocabulary/print-languages.ts';
import { paperLanguageFor } from '../../../domain/vocabulary/talk-languages.ts';
import { useCase } from '../case-file/useCase.ts';

/** The language beside German that a paper begins with: the one the last plan was agreed in, or the client was informed in. */
export function useTalkLanguage(): PrintLanguage {
  const { planVersions, file } = useCase().view;
  return paperLanguageFor(planVersions[0]?.language ?? file.informedIn ?? 'de');
}
