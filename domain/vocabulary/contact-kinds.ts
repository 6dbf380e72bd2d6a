import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

export const contactKinds = defineVocabulary('contact-kinds', [
  term('in-person', 'persönlich', 'in person'),
  term('phone', 'Telefon', 'telephone'),
  term('video', 'Video', 'video'),
  term('home-visit', 'Hausbesuch', 'home visit'),
  term('mail', 'E-Mail/Brief', 'e-mail/letter'),
  term('accompaniment', 'Begleitung', 'accompaniment'),
  term('case-conference', 'Fallkonferenz', 'case conference'),
  term('professional-talk', 'Fachgespräch mit Stelle', 'talk with another body'),
]);
export type ContactKind = CodeOf<typeof contactKinds>;
