import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Bodies to which a consent may allow disclosure. */
export const consentRecipients = defineVocabulary(
  'consent-recipients',
  [
    term('kreis-lippe', 'Kreis Lippe', 'Kreis Lippe', { group: 'handover' }),
    term('stadt-detmold', 'Stadt Detmold', 'City of Detmold', { group: 'handover' }),
    term('other-municipality', 'Andere Kommune', 'Another municipality', { group: 'handover' }),
    term('jobcenter-lippe', 'Jobcenter Lippe', 'Jobcenter Lippe', { group: 'authority' }),
    term('arbeitsagentur', 'Agentur für Arbeit', 'Employment agency', { group: 'authority' }),
    term('auslaenderbehoerde', 'Ausländerbehörde', 'Immigration office', { group: 'authority' }),
    term('jugendamt', 'Jugendamt', 'Youth welfare office', { group: 'authority' }),
    term('sozialamt', 'Sozialamt', 'Social services office', { group: 'authority' }),
    term('gesundheitsamt', 'Gesundheitsamt', 'Public health office', { group: 'authority' }),
    term('schulamt', 'Schulamt', 'School authority', { group: 'authority' }),
    term('ki', 'Kommunales Integrationszentrum', 'Municipal integration centre', { group: 'authority' }),
    term('school-childcare', 'Schule/KiTa', 'School/day care', { group: 'service' }),
    term('health-service', 'Ärztliche oder therapeutische Stelle', 'Doctor or therapist', {
      group: 'service',
    }),
    term('traeger', 'Träger/Beratungsstelle', 'Welfare organisation/advice service', { group: 'service' }),
    term('course-provider', 'Kursträger', 'Course provider', { group: 'service' }),
    term('chamber', 'Kammer/Anerkennungsstelle', 'Chamber/recognition body', { group: 'service' }),
    term('volunteers', 'Ehrenamt', 'Volunteers', { group: 'service' }),
  ],
  {
    handover: { de: 'Übergabe', en: 'Handover' },
    authority: { de: 'Behörden', en: 'Authorities' },
    service: { de: 'Dienste und Einrichtungen', en: 'Services and institutions' },
  },
);
export type ConsentRecipient = CodeOf<typeof consentRecipients>;
