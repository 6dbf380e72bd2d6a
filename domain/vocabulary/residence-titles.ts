import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf, Label, VocabularyEntry } from './vocabulary.ts';

/**
 * A residence status. `noNewGrants` is a period in which the authority grants no new ones while titles already
 * held stay valid, so the entry can still be chosen; `protectionEnds` is the last day the protection runs by law.
 */
export interface ResidenceTitleEntry extends VocabularyEntry {
  readonly noNewGrants?: { readonly from: string; readonly to?: string };
  readonly protectionEnds?: string;
}

const groups: Readonly<Record<string, Label>> = {
  visa: { de: 'Visum', en: 'Visa' },
  education: { de: 'Ausbildung und Studium', en: 'Training and studies' },
  work: { de: 'Erwerbstätigkeit', en: 'Employment' },
  humanitarian: { de: 'Völkerrechtliche, humanitäre, politische Gründe', en: 'Humanitarian grounds' },
  family: { de: 'Familiäre Gründe', en: 'Family grounds' },
  permanent: { de: 'Unbefristeter Aufenthalt', en: 'Permanent residence' },
  fictional: { de: 'Fiktion', en: 'Provisional effect of an application' },
  toleration: { de: 'Duldung', en: 'Toleration' },
  asylum: { de: 'Asylverfahren', en: 'Asylum procedure' },
  free: { de: 'Freizügigkeit und deutsche Staatsangehörigkeit', en: 'Free movement and German nationality' },
  open: { de: 'Nicht geklärt', en: 'Not established' },
};

export const residenceTitles = defineVocabulary(
  'residence-titles',
  [
    term('aufenthg-6', '§ 6 AufenthG – Visum', 's. 6 – visa', { group: 'visa' }),
    term('aufenthg-16a', '§ 16a AufenthG – Berufsausbildung', 's. 16a – vocational training', {
      group: 'education',
    }),
    term('aufenthg-16b', '§ 16b AufenthG – Studium', 's. 16b – studies', { group: 'education' }),
    term(
      'aufenthg-16d',
      '§ 16d AufenthG – Anerkennung ausländischer Berufsqualifikationen',
      's. 16d – recognition of foreign qualifications',
      { group: 'education' },
    ),
    term('aufenthg-16f', '§ 16f AufenthG – Sprachkurs, Schulbesuch', 's. 16f – language course, school', {
      group: 'education',
    }),
    term(
      'aufenthg-16g',
      '§ 16g AufenthG – Berufsausbildung nach Duldung',
      's. 16g – training after toleration',
      {
        group: 'education',
        validFrom: '2024-03-01',
      },
    ),
    term(
      'aufenthg-17',
      '§ 17 AufenthG – Suche eines Ausbildungs- oder Studienplatzes',
      's. 17 – search for a place',
      {
        group: 'education',
      },
    ),
    term(
      'aufenthg-18a',
      '§ 18a AufenthG – Fachkraft mit Berufsausbildung',
      's. 18a – skilled worker, training',
      {
        group: 'work',
      },
    ),
    term(
      'aufenthg-18b',
      '§ 18b AufenthG – Fachkraft mit akademischer Ausbildung',
      's. 18b – skilled worker, degree',
      {
        group: 'work',
      },
    ),
    term('aufenthg-18d', '§ 18d AufenthG – Forschung', 's. 18d – research', { group: 'work' }),
    term('aufenthg-18g', '§ 18g AufenthG – Blaue Karte EU', 's. 18g – EU Blue Card', { group: 'work' }),
    term('aufenthg-19c', '§ 19c AufenthG – sonstige Beschäftigung', 's. 19c – other employment', {
      group: 'work',
    }),
    term('aufenthg-20', '§ 20 AufenthG – Arbeitsplatzsuche', 's. 20 – job search', { group: 'work' }),
    term('aufenthg-20a', '§ 20a AufenthG – Chancenkarte', 's. 20a – opportunity card', {
      group: 'work',
      validFrom: '2024-06-01',
    }),
    term('aufenthg-21', '§ 21 AufenthG – selbstständige Tätigkeit', 's. 21 – self-employment', {
      group: 'work',
    }),
    term('aufenthg-22', '§ 22 AufenthG – Aufnahme aus dem Ausland', 's. 22 – admission from abroad', {
      group: 'humanitarian',
    }),
    term('aufenthg-23', '§ 23 AufenthG – Aufnahmeanordnung', 's. 23 – admission order', {
      group: 'humanitarian',
    }),
    term('aufenthg-23a', '§ 23a AufenthG – Härtefall', 's. 23a – hardship', { group: 'humanitarian' }),
    term('aufenthg-24', '§ 24 AufenthG – vorübergehender Schutz', 's. 24 – temporary protection', {
      group: 'humanitarian',
      protectionEnds: '2027-03-04',
      hint: {
        de: 'Der vorübergehende Schutz für Vertriebene aus der Ukraine gilt bis zum 4.3.2027.',
        en: 'Temporary protection for people displaced from Ukraine runs to 4 March 2027.',
      },
    }),
    term('aufenthg-25-1', '§ 25 Abs. 1 AufenthG – Asylberechtigung', 's. 25(1) – entitled to asylum', {
      group: 'humanitarian',
    }),
    term(
      'aufenthg-25-2-alt-1',
      '§ 25 Abs. 2 Alt. 1 AufenthG – Flüchtlingseigenschaft',
      's. 25(2) first alternative – refugee status',
      { group: 'humanitarian' },
    ),
    term(
      'aufenthg-25-2-alt-2',
      '§ 25 Abs. 2 Alt. 2 AufenthG – subsidiärer Schutz',
      's. 25(2) second alternative – subsidiary protection',
      { group: 'humanitarian' },
    ),
    term('aufenthg-25-3', '§ 25 Abs. 3 AufenthG – Abschiebungsverbot', 's. 25(3) – ban on deportation', {
      group: 'humanitarian',
    }),
    term('aufenthg-25-4', '§ 25 Abs. 4 AufenthG – vorübergehender Aufenthalt', 's. 25(4) – temporary stay', {
      group: 'humanitarian',
    }),
    term('aufenthg-25-4a', '§ 25 Abs. 4a AufenthG – Opfer einer Straftat', 's. 25(4a) – victim of a crime', {
      group: 'humanitarian',
    }),
    term('aufenthg-25-5', '§ 25 Abs. 5 AufenthG – Ausreise unmöglich', 's. 25(5) – departure impossible', {
      group: 'humanitarian',
    }),
    term(
      'aufenthg-25a',
      '§ 25a AufenthG – gut integrierte Jugendliche und junge Volljährige',
      's. 25a – well integrated young people',
      { group: 'humanitarian' },
    ),
    term('aufenthg-25b', '§ 25b AufenthG – nachhaltige Integration', 's. 25b – lasting integration', {
      group: 'humanitarian',
    }),
    term('aufenthg-104c', '§ 104c AufenthG – Chancen-Aufenthaltsrecht', 's. 104c – opportunity residence', {
      group: 'humanitarian',
      validFrom: '2022-12-31',
      // Granted for 18 months: the last ones, granted on 30.12.2025, expire with this day.
      validTo: '2027-06-30',
      noNewGrants: { from: '2025-12-31' },
      hint: {
        de: 'Seit dem 31.12.2025 wird der Titel nicht mehr erteilt. Anschluss: § 25a oder § 25b AufenthG.',
        en: 'Not granted any more since 31 December 2025. Followed by s. 25a or s. 25b.',
      },
    }),
    term(
      'aufenthg-26-3',
      '§ 26 Abs. 3 AufenthG – Niederlassungserlaubnis für Asylberechtigte und Flüchtlinge',
      's. 26(3) – settlement permit for refugees',
      { group: 'permanent' },
    ),
    term(
      'aufenthg-26-4',
      '§ 26 Abs. 4 AufenthG – Niederlassungserlaubnis nach humanitärem Aufenthalt',
      's. 26(4) – settlement permit after a humanitarian stay',
      { group: 'permanent' },
    ),
    term('aufenthg-28', '§ 28 AufenthG – Familiennachzug zu Deutschen', 's. 28 – family of Germans', {
      group: 'family',
    }),
    term(
      'aufenthg-29-34',
      '§§ 29–34 AufenthG – Familiennachzug zu Ausländerinnen und Ausländern',
      'ss. 29–34 – family of foreigners',
      { group: 'family' },
    ),
    term(
      'aufenthg-36',
      '§ 36 AufenthG – Eltern und sonstige Angehörige',
      's. 36 – parents, other relatives',
      {
        group: 'family',
      },
    ),
    term(
      'aufenthg-36a',
      '§ 36a AufenthG – Familiennachzug zu subsidiär Schutzberechtigten',
      's. 36a – family of beneficiaries of subsidiary protection',
      {
        group: 'family',
        noNewGrants: { from: '2025-07-24', to: '2027-07-23' },
        hint: {
          de: 'Der Nachzug ist bis zum 23.7.2027 ausgesetzt. In Härtefällen kommt § 22 AufenthG in Betracht.',
          en: 'Suspended to 23 July 2027. In cases of hardship s. 22 may apply.',
        },
      },
    ),
    term(
      'aufenthg-38a',
      '§ 38a AufenthG – in einem anderen EU-Staat daueraufenthaltsberechtigt',
      's. 38a – long-term resident of another EU state',
      {
        group: 'permanent',
      },
    ),
    term('aufenthg-9', '§ 9 AufenthG – Niederlassungserlaubnis', 's. 9 – settlement permit', {
      group: 'permanent',
    }),
    term(
      'aufenthg-9a',
      '§ 9a AufenthG – Erlaubnis zum Daueraufenthalt-EU',
      's. 9a – EU long-term residence',
      {
        group: 'permanent',
      },
    ),
    term(
      'aufenthg-18c',
      '§ 18c AufenthG – Niederlassungserlaubnis für Fachkräfte',
      's. 18c – settlement permit for skilled workers',
      {
        group: 'permanent',
      },
    ),
    term(
      'aufenthg-81-3',
      '§ 81 Abs. 3 AufenthG – Fiktion, erlaubter Aufenthalt oder Duldung',
      's. 81(3) – provisional permission',
      {
        group: 'fictional',
      },
    ),
    term(
      'aufenthg-81-4',
      '§ 81 Abs. 4 AufenthG – Fiktion, Fortgeltung des Titels',
      's. 81(4) – title continues to apply',
      {
        group: 'fictional',
      },
    ),
    term('aufenthg-60a', '§ 60a AufenthG – Duldung', 's. 60a – toleration', { group: 'toleration' }),
    term(
      'aufenthg-60b',
      '§ 60b AufenthG – Duldung bei ungeklärter Identität',
      's. 60b – toleration, identity not clarified',
      {
        group: 'toleration',
      },
    ),
    term('aufenthg-60c', '§ 60c AufenthG – Ausbildungsduldung', 's. 60c – toleration for training', {
      group: 'toleration',
    }),
    term('aufenthg-60d', '§ 60d AufenthG – Beschäftigungsduldung', 's. 60d – toleration for employment', {
      group: 'toleration',
    }),
    term('asylg-55', '§ 55 AsylG – Aufenthaltsgestattung', 's. 55 Asylum Act – permission to stay', {
      group: 'asylum',
    }),
    term('freizueg-eu', 'FreizügG/EU – Freizügigkeit', 'EU free movement', { group: 'free' }),
    term('bvfg-4', '§ 4 BVFG – Spätaussiedlerin oder Spätaussiedler', 's. 4 BVFG – late resettler', {
      group: 'free',
    }),
    term('german', 'deutsch/eingebürgert', 'German/naturalised', { group: 'free' }),
    term('unclear', 'ungeklärt', 'unclear', { group: 'open' }),
    term('unknown', 'unbekannt', 'unknown', { group: 'open' }),
  ],
  groups,
);
export type ResidenceTitle = CodeOf<typeof residenceTitles>;

/** Whether the authority grants this title newly on an ISO date; unknown codes are not granted. */
export function isGrantedOn(code: string, date: string): boolean {
  const entry: ResidenceTitleEntry | undefined = residenceTitles.find(code);
  if (entry === undefined) return false;
  const beforeIntroduction = entry.validFrom !== undefined && date < entry.validFrom;
  const pause = entry.noNewGrants;
  const paused = pause !== undefined && pause.from <= date && (pause.to === undefined || date <= pause.to);
  return !beforeIntroduction && !paused;
}
