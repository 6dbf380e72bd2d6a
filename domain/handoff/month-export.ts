import { z } from 'zod';
import { accessPaths } from '../vocabulary/access-paths.ts';
import { casePhases } from '../vocabulary/case-phases.ts';
import { closureReasons } from '../vocabulary/closure-reasons.ts';
import { durability } from '../vocabulary/durability.ts';
import { fieldsOfAction } from '../vocabulary/fields-of-action.ts';
import { genders } from '../vocabulary/genders.ts';
import { germanLevels } from '../vocabulary/german-levels.ts';
import { goalStates } from '../vocabulary/goal-states.ts';
import { legalBases } from '../vocabulary/legal-bases.ts';
import { measureKinds } from '../vocabulary/measure-kinds.ts';
import { measureStates } from '../vocabulary/measure-states.ts';
import { municipalities } from '../vocabulary/municipalities.ts';
import { notPossibleReasons } from '../vocabulary/not-possible-reasons.ts';
import { residenceTitles } from '../vocabulary/residence-titles.ts';
import { responsibleParties } from '../vocabulary/responsible-parties.ts';
import { ageGroups } from './age-group.ts';
import { coded, count, exportMonth, sha512, timestamp, type FieldMeta } from './coded.ts';
import { monthExportVersion } from './format-version.ts';
import { originRegions } from './origin-region.ts';
import { officePattern } from './package-name.ts';
import { recipients } from './recipients.ts';

/**
 * The month as it leaves the office: one pseudonymised row per case, everything coded, no free text. This schema is the
 * only source of the format; JSON Schema, XSD and the CSV columns are generated from it.
 */
export const fieldStatusRow = z.strictObject({
  field: coded(fieldsOfAction, 'Handlungsfeld'),
  status: z.int().min(0).max(4).nullable().meta({ title: 'Status (0–4)' }),
});

export const phaseMinutesRow = z.strictObject({
  phase: coded(casePhases, 'Phase'),
  thisMonth: count('Minuten im Monat'),
  total: count('Minuten gesamt'),
});

export const goalRow = z.strictObject({
  number: z.int().min(1).max(999).meta({ title: 'Ziel Nr.' }),
  field: coded(fieldsOfAction, 'Handlungsfeld'),
  state: coded(goalStates, 'Stand'),
  dueMonth: exportMonth('Frist (Monat)').nullable(),
  attainment: z.int().min(-2).max(2).nullable().meta({ title: 'Zielerreichung gemeinsam (GAS)' }),
});

export const measureRow = z.strictObject({
  goal: z.int().min(1).max(999).meta({ title: 'Ziel Nr.' }),
  number: z.int().min(1).max(999).meta({ title: 'Maßnahme Nr.' }),
  kind: coded(measureKinds, 'Art').nullable(),
  state: coded(measureStates, 'Stand'),
  responsible: coded(responsibleParties, 'Verantwortlich'),
  notPossibleReason: coded(notPossibleReasons, 'Grund, wenn nicht möglich').nullable(),
});

const pseudonym = z
  .string()
  .regex(/^P[0-9a-f]{32}$/)
  .meta({ title: 'Pseudonym' });

const rows = (table: string, item: string, title: string) => ({ title, table, item }) satisfies FieldMeta;

export const caseExportRow = z.strictObject({
  pseudonym,
  municipality: coded(municipalities, 'Gemeinde (AGS)').nullable(),
  openedMonth: exportMonth('Beginn (Monat)'),
  phase: coded(casePhases, 'Phase'),
  accessPath: coded(accessPaths, 'Zugangsweg').nullable(),
  ageGroup: z.enum(ageGroups).nullable().meta({ title: 'Altersgruppe' }),
  gender: coded(genders, 'Geschlecht').nullable(),
  originRegion: z.enum(originRegions).nullable().meta({ title: 'Herkunftsregion' }),
  residenceTitle: coded(residenceTitles, 'Aufenthalt').nullable(),
  germanLevel: coded(germanLevels, 'Deutsch (GER)').nullable(),
  legalBasis: coded(legalBases, 'Rechtsgrundlage'),
  minutesThisMonth: count('Minuten im Monat'),
  minutesTotal: count('Minuten gesamt'),
  contactsThisMonth: count('Kontakte im Monat'),
  contactsTotal: count('Kontakte gesamt'),
  closedMonth: exportMonth('Abschluss (Monat)').nullable(),
  closureReason: coded(closureReasons, 'Abschlussgrund').nullable(),
  sustainability: coded(durability, 'Nachhaltigkeit').nullable(),
  fields: z
    .array(fieldStatusRow)
    .max(100)
    .meta(rows('handlungsfelder', 'fieldStatus', 'Handlungsfelder')),
  minutesByPhase: z
    .array(phaseMinutesRow)
    .max(20)
    .meta(rows('minuten', 'phaseMinutes', 'Minuten je Phase')),
  goals: z
    .array(goalRow)
    .max(999)
    .meta(rows('ziele', 'goal', 'Ziele')),
  measures: z
    .array(measureRow)
    .max(999)
    .meta(rows('massnahmen', 'measure', 'Maßnahmen')),
});
export type CaseExportRow = z.infer<typeof caseExportRow>;

export const monthExportHeader = z.strictObject({
  packageId: z
    .string()
    .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
    .meta({ title: 'Paketkennung' }),
  sender: z.string().regex(officePattern).max(32).meta({ title: 'Absender' }),
  recipient: z.enum(recipients).meta({ title: 'Empfänger' }),
  period: exportMonth('Berichtsmonat'),
  schemaVersion: z.literal(monthExportVersion).meta({ title: 'Schemafassung' }),
  vocabularyVersion: z
    .string()
    .regex(/^[0-9]{4}[.][0-9]{1,3}$/)
    .meta({ title: 'Fassung der Schlüssel' }),
  sequence: z.int().min(1).max(999_999).meta({ title: 'Laufende Nummer' }),
  previousPackageHash: sha512('SHA-512 des vorigen Pakets').nullable(),
  createdAt: timestamp('Erstellt am (UTC)'),
  caseCount: count('Anzahl Fälle'),
  goalCount: count('Anzahl Ziele'),
  measureCount: count('Anzahl Maßnahmen'),
});
export type MonthExportHeader = z.infer<typeof monthExportHeader>;

export const monthExport = z
  .strictObject({
    header: monthExportHeader.meta({ title: 'Paket' }),
    cases: z
      .array(caseExportRow)
      .max(200_000)
      .meta(rows('faelle', 'case', 'Fälle')),
  })
  .superRefine(({ header, cases }, context) => {
    const problem = (message: string, path: string[]) => context.addIssue({ code: 'custom', message, path });
    const sum = (of: (row: CaseExportRow) => number) => cases.reduce((total, row) => total + of(row), 0);
    if (header.caseCount !== cases.length) problem('count-differs', ['header', 'caseCount']);
    if (header.goalCount !== sum((row) => row.goals.length))
      problem('count-differs', ['header', 'goalCount']);
    if (header.measureCount !== sum((row) => row.measures.length)) {
      problem('count-differs', ['header', 'measureCount']);
    }
    if (new Set(cases.map((row) => row.pseudonym)).size !== cases.length) problem('twice', ['cases']);
    if ((header.sequence === 1) !== (header.previousPackageHash === null)) {
      problem('chain-broken', ['header', 'previousPackageHash']);
    }
  });
export type MonthExport = z.infer<typeof monthExport>;

/** What the caller decides about a package; the rest of the header follows from the rows. */
export type MonthExportFrame = Pick<
  MonthExportHeader,
  | 'packageId'
  | 'sender'
  | 'recipient'
  | 'period'
  | 'vocabularyVersion'
  | 'sequence'
  | 'previousPackageHash'
  | 'createdAt'
>;

/** The order of rows in a package, which says nothing about the files: by pseudonym. */
export const inPackageOrder = <Row>(rows: readonly Row[], pseudonymOf: (row: Row) => string): Row[] =>
  rows.toSorted((one, other) => (pseudonymOf(one) < pseudonymOf(other) ? -1 : 1));

/**
 * Puts rows under a header, in `inPackageOrder`.
 * Throws ZodError when a row does not have the form of the format.
 */
export function composeMonthExport(frame: MonthExportFrame, cases: readonly CaseExportRow[]): MonthExport {
  const sum = (of: (row: CaseExportRow) => number) => cases.reduce((total, row) => total + of(row), 0);
  return monthExport.parse({
    header: {
      ...frame,
      schemaVersion: monthExportVersion,
      caseCount: cases.length,
      goalCount: sum((row) => row.goals.length),
      measureCount: sum((row) => row.measures.length),
    },
    cases: inPackageOrder(cases, (row) => row.pseudonym),
  });
}
