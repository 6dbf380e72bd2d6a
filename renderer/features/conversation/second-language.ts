import { printLanguages, type PrintLanguage } from '../../../domain/vocabulary/print-languages.ts';
import type { ClosingLabels } from '../../print/labels/closing/closing-labels.ts';
import type { PlanLabels } from '../../print/labels/print-labels.ts';
import type { ConversationWords } from './words/conversation-words.ts';

/** What stands beside the German text; each language is loaded when somebody chooses it. */
export interface SecondLanguage {
  readonly code: Exclude<PrintLanguage, 'de'>;
  readonly direction: 'ltr' | 'rtl';
  /** Questions and answers. */
  readonly words: ConversationWords;
  /** The words of the papers, said once for both. */
  readonly labels: PlanLabels;
  readonly closing: ClosingLabels;
}

type Code = SecondLanguage['code'];
type Words = Pick<SecondLanguage, 'words' | 'labels' | 'closing'>;

const gather = async (
  words: Promise<ConversationWords>,
  labels: Promise<PlanLabels>,
  closing: Promise<ClosingLabels>,
): Promise<Words> => ({ words: await words, labels: await labels, closing: await closing });

const loaders: Readonly<Record<Code, () => Promise<Words>>> = {
  ar: () =>
    gather(
      import('./words/ar.ts').then((module) => module.ar),
      import('../../print/labels/ar.ts').then((module) => module.ar),
      import('../../print/labels/closing/ar.ts').then((module) => module.ar),
    ),
  uk: () =>
    gather(
      import('./words/uk.ts').then((module) => module.uk),
      import('../../print/labels/uk.ts').then((module) => module.uk),
      import('../../print/labels/closing/uk.ts').then((module) => module.uk),
    ),
  tr: () =>
    gather(
      import('./words/tr.ts').then((module) => module.tr),
      import('../../print/labels/tr.ts').then((module) => module.tr),
      import('../../print/labels/closing/tr.ts').then((module) => module.tr),
    ),
  kmr: () =>
    gather(
      import('./words/kmr.ts').then((module) => module.kmr),
      import('../../print/labels/kmr.ts').then((module) => module.kmr),
      import('../../print/labels/closing/kmr.ts').then((module) => module.kmr),
    ),
  fa: () =>
    gather(
      import('./words/fa.ts').then((module) => module.fa),
      import('../../print/labels/fa.ts').then((module) => module.fa),
      import('../../print/labels/closing/fa.ts').then((module) => module.fa),
    ),
  ru: () =>
    gather(
      import('./words/ru.ts').then((module) => module.ru),
      import('../../print/labels/ru.ts').then((module) => module.ru),
      import('../../print/labels/closing/ru.ts').then((module) => module.ru),
    ),
  ro: () =>
    gather(
      import('./words/ro.ts').then((module) => module.ro),
      import('../../print/labels/ro.ts').then((module) => module.ro),
      import('../../print/labels/closing/ro.ts').then((module) => module.ro),
    ),
  bg: () =>
    gather(
      import('./words/bg.ts').then((module) => module.bg),
      import('../../print/labels/bg.ts').then((module) => module.bg),
      import('../../print/labels/closing/bg.ts').then((module) => module.bg),
    ),
  sq: () =>
    gather(
      import('./words/sq.ts').then((module) => module.sq),
      import('../../print/labels/sq.ts').then((module) => module.sq),
      import('../../print/labels/closing/sq.ts').then((module) => module.sq),
    ),
  ti: () =>
    gather(
      import('./words/ti.ts').then((module) => module.ti),
      import('../../print/labels/ti.ts').then((module) => module.ti),
      import('../../print/labels/closing/ti.ts').then((module) => module.ti),
    ),
  fr: () =>
    gather(
      import('./words/fr.ts').then((module) => module.fr),
      import('../../print/labels/fr.ts').then((module) => module.fr),
      import('../../print/labels/closing/fr.ts').then((module) => module.fr),
    ),
  ur: () =>
    gather(
      import('./words/ur.ts').then((module) => module.ur),
      import('../../print/labels/ur.ts').then((module) => module.ur),
      import('../../print/labels/closing/ur.ts').then((module) => module.ur),
    ),
};

/** Nastaliq is large and used for one language; the other letters are in the typefaces of the screen. */
const typefaceFor = (code: Code): Promise<unknown> =>
  code === 'ur' ? import('@fontsource/noto-nastaliq-urdu/arabic-400.css') : Promise.resolve();

/** Null for German, which needs nothing beside it. Rejects where the files are not there. */
export async function loadSecondLanguage(code: PrintLanguage): Promise<SecondLanguage | null> {
  if (code === 'de') return null;
  const [words] = await Promise.all([loaders[code](), typefaceFor(code)]);
  return { code, direction: printLanguages.find(code)?.direction ?? 'ltr', ...words };
}
