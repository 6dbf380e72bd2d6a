import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Why a measure was not possible, was rejected or was dropped. `gap` marks reasons that lie in the support system and become a signal of need. */
export const notPossibleReasons = defineVocabulary('not-possible-reasons', [
  term('no-offer', 'Kein passendes Angebot vorhanden', 'No suitable offer exists', { gap: true }),
  term('waiting-time', 'Wartezeit zu lang', 'Waiting time too long', { gap: true }),
  term('offer-full', 'Angebot belegt/Aufnahmestopp', 'Offer full/admission stopped', { gap: true }),
  term('no-funding', 'Keine Finanzierung', 'No funding', { gap: true }),
  term(
    'no-access-by-status',
    'Zugang wegen Aufenthaltsstatus ausgeschlossen',
    'Excluded by residence status',
    {
      gap: true,
    },
  ),
  term('no-childcare', 'Kinderbetreuung fehlt', 'No childcare', { gap: true }),
  term('no-interpreter', 'Sprachmittlung fehlt', 'No interpreter', { gap: true }),
  term('distance', 'Nicht erreichbar (Weg, Verkehr)', 'Out of reach (distance, transport)', { gap: true }),
  term('unclear-responsibility', 'Zuständigkeit ungeklärt', 'Responsibility unclear', { gap: true }),
  term('refused-by-body', 'Von der Stelle abgelehnt', 'Refused by the body', { gap: true }),
  term('missing-documents', 'Unterlagen fehlen', 'Documents missing', { gap: false }),
  term('health', 'Gesundheitliche Gründe', 'Reasons of health', { gap: false }),
  term('not-wanted', 'Von Klient:in nicht gewünscht', 'Not wanted by the client', { gap: false }),
  term('no-longer-needed', 'Nicht mehr nötig', 'No longer needed', { gap: false }),
  term('other', 'Sonstiger Grund', 'Other reason', { gap: false }),
]);
export type NotPossibleReason = CodeOf<typeof notPossibleReasons>;
