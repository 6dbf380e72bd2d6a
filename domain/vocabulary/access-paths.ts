import { defineVocabulary, term } from './vocabulary.ts';
import type { CodeOf } from './vocabulary.ts';

/** Zugangswege: how a request reached case management. */
export const accessPaths = defineVocabulary('access-paths', [
  term('self', 'Selbstmeldung', 'Self-referral'),
  term('auslaenderbehoerde', 'Ausländerbehörde', 'Immigration office'),
  term('jobcenter', 'Jobcenter', 'Jobcenter'),
  term('jugendamt', 'Jugendamt', 'Youth welfare office'),
  term('school-childcare', 'Schule/KiTa', 'School/day care'),
  term('advice-service', 'Beratungsstelle/MBE', 'Advice service/MBE'),
  term('volunteers', 'Ehrenamt', 'Volunteers'),
  term('ki', 'Kommunales Integrationszentrum', 'Municipal integration centre'),
  term('sozialamt', 'Sozialamt', 'Social services office'),
  term('health-service', 'Gesundheitswesen', 'Health services'),
  term('other', 'sonstige', 'other'),
]);
export type AccessPath = CodeOf<typeof accessPaths>;
