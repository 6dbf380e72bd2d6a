import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Arten eines Bedarfssignals: what is missing or does not work in the support system, never what a client lacks. */
export const gapKinds = defineVocabulary(
  'gap-kinds',
  [
    term('no-offer', 'Angebot fehlt', 'Offer missing', { group: 'offer' }),
    term('no-place', 'Kein Platz oder zu lange Wartezeit', 'No place, or waiting too long', {
      group: 'offer',
    }),
    term('no-funding', 'Finanzierung fehlt', 'Funding missing', { group: 'offer' }),
    term(
      'access-barrier',
      'Zugangshürde (Voraussetzungen, Weg, Zeiten)',
      'Barrier (requirements, distance, hours)',
      {
        group: 'access',
      },
    ),
    term('legal-situation', 'Rechtslage schließt aus', 'Excluded by law', { group: 'access' }),
    term('no-interpreter', 'Sprachmittlung fehlt', 'No interpreter', { group: 'access' }),
    term('child-interpreted', 'Ein Kind musste übersetzen', 'A child had to interpret', { group: 'access' }),
    term('no-childcare', 'Kinderbetreuung fehlt', 'No childcare', { group: 'access' }),
    term('discrimination', 'Benachteiligung', 'Discrimination', { group: 'access' }),
    term(
      'cooperation',
      'Zusammenarbeit oder Verfahren zwischen Stellen',
      'Cooperation or procedure between bodies',
      {
        group: 'system',
      },
    ),
    term('refused-by-body', 'Stelle lehnt ab', 'Body refuses', { group: 'system' }),
    term('housing-market', 'Wohnungsmarkt', 'Housing market', { group: 'system' }),
    term('other', 'Sonstiger Bedarf', 'Other need', { group: 'system' }),
  ],
  {
    offer: { de: 'Angebot', en: 'Offer' },
    access: { de: 'Zugang', en: 'Access' },
    system: { de: 'Verfahren und Umfeld', en: 'Procedures and surroundings' },
  },
);
export type GapKind = CodeOf<typeof gapKinds>;
