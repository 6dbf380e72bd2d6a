import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Maßnahmen and Angebote: what a goal may make use of. */
export const measureKinds = defineVocabulary(
  'measure-kinds',
  [
    term('ik-general', 'Integrationskurs – allgemein', 'Integration course – general', { group: 'language' }),
    term('ik-literacy', 'Integrationskurs – Alpha', 'Integration course – literacy', { group: 'language' }),
    term('ik-parents-women', 'Integrationskurs – Eltern/Frauen', 'Integration course – parents/women', {
      group: 'language',
    }),
    term('ik-youth', 'Integrationskurs – Jugend', 'Integration course – youth', { group: 'language' }),
    term('ik-second-script', 'Integrationskurs – Zweitschrift', 'Integration course – second script', {
      group: 'language',
    }),
    term('bsk-a2', 'Berufssprachkurs A2', 'Vocational language course A2', { group: 'language' }),
    term('bsk-b1', 'Berufssprachkurs B1', 'Vocational language course B1', { group: 'language' }),
    term('bsk-b2', 'Berufssprachkurs B2', 'Vocational language course B2', { group: 'language' }),
    term('bsk-c1', 'Berufssprachkurs C1', 'Vocational language course C1', { group: 'language' }),
    term('bsk-specialist', 'Berufssprachkurs – Fachsprache', 'Vocational language course – specialist', {
      group: 'language',
    }),
    term('orientation-course', 'Erstorientierungskurs', 'Initial orientation course', { group: 'language' }),
    term('other-language-course', 'Sonstiger Sprachkurs (z. B. VHS)', 'Other language course', {
      group: 'language',
    }),
    term('mbe', 'Migrationsberatung für erwachsene Zugewanderte (MBE)', 'Migration advice for adults (MBE)', {
      group: 'advice',
    }),
    term('jmd', 'Jugendmigrationsdienst (JMD)', 'Youth migration service (JMD)', { group: 'advice' }),
    term('asylum-advice', 'Asylverfahrensberatung', 'Asylum procedure advice', { group: 'advice' }),
    term('psz', 'Psychosoziales Zentrum (PSZ)', 'Psychosocial centre (PSZ)', { group: 'advice' }),
    term('housing-advice', 'Wohnberatung', 'Housing advice', { group: 'advice' }),
    term('debt-advice', 'Schuldnerberatung', 'Debt advice', { group: 'advice' }),
    term('iq', 'IQ – Integration durch Qualifizierung', 'IQ – integration through qualification', {
      group: 'work',
    }),
    term(
      'avgs',
      'Aktivierungs- und Vermittlungsgutschein (AVGS)',
      'Activation and placement voucher (AVGS)',
      {
        group: 'work',
      },
    ),
    term('mag', 'Maßnahme bei einem Arbeitgeber (MAG)', 'Measure with an employer (MAG)', { group: 'work' }),
    term('recognition-procedure', 'Anerkennungsverfahren', 'Recognition procedure', { group: 'work' }),
    term(
      'adaptation-course',
      'Anpassungslehrgang/Nachqualifizierung',
      'Adaptation course/further qualification',
      {
        group: 'work',
      },
    ),
    term('griffbereit', 'Griffbereit', 'Griffbereit (parents, toddlers)', { group: 'family' }),
    term('rucksack-kita', 'Rucksack KiTa', 'Rucksack KiTa (parents, day care)', { group: 'family' }),
    term('rucksack-school', 'Rucksack Schule', 'Rucksack Schule (parents, school)', { group: 'family' }),
    term('school-entry-advice', 'Seiteneinstiegsberatung', 'Advice on entering school', { group: 'family' }),
    term('childcare-place', 'KiTa-Platz/Kinderbetreuung', 'Day-care place/childcare', { group: 'family' }),
    term('interpreting', 'Sprachmittlung', 'Lay interpreting', { group: 'support' }),
    term('volunteering', 'Ehrenamt', 'Volunteers', { group: 'support' }),
    term('application', 'Antrag bei einer Behörde', 'Application to an authority', { group: 'support' }),
    term('accompaniment', 'Begleitung zu einem Termin', 'Accompaniment to an appointment', {
      group: 'support',
    }),
    term('other', 'Sonstige Maßnahme', 'Other measure', { group: 'support' }),
  ],
  {
    language: { de: 'Sprache', en: 'Language' },
    advice: { de: 'Beratung', en: 'Advice' },
    work: { de: 'Arbeit und Qualifizierung', en: 'Work and qualification' },
    family: { de: 'Familie und Schule', en: 'Family and school' },
    support: { de: 'Unterstützung', en: 'Support' },
  },
);
export type MeasureKind = CodeOf<typeof measureKinds>;
