import { addDays, addMonths, daysBetween } from '../date.ts';
import type { Consent } from '../consent/consent.ts';
import { latestAssessment } from './assessment-course.ts';
import type { CaseRecords } from './case-records.ts';
import { deadlineSources, subjectFields } from './deadline-sources.ts';
import { nameOf } from './person.ts';
import type {
  DeadlineCondition,
  DeadlineKind,
  DeadlineRecord,
  DeadlineSource,
  FieldOf,
  Offset,
} from './deadline-sources.ts';

export const deadlineGroups = ['overdue', 'today', 'this-week', 'later'] as const;
export type DeadlineGroup = (typeof deadlineGroups)[number];

export interface Deadline {
  readonly kind: DeadlineKind;
  readonly dueOn: string;
  readonly caseId: string;
  /** Goal, measure, task, consent, assessment, school entry or participation; null for a deadline of the case itself. */
  readonly recordId: string | null;
  /** What it is about, in the words of the record. */
  readonly subject: string | null;
  readonly group: DeadlineGroup;
}

/** One value of `field` per record name; records that do not exist are absent. */
type Row = Partial<Record<DeadlineRecord, object>>;

function valueOf(row: Row, { record, field }: FieldOf): unknown {
  const fields = row[record] as Readonly<Record<string, unknown>> | undefined;
  return fields?.[field] ?? null;
}

function textOf(row: Row, field: FieldOf): string | null {
  const value = valueOf(row, field);
  return typeof value === 'string' ? value : null;
}

function holds(row: Row, condition: DeadlineCondition): boolean {
  const text = textOf(row, condition);
  switch (condition.is) {
    case 'empty':
      return valueOf(row, condition) === null;
    case 'true':
      return valueOf(row, condition) === true;
    case 'in':
      return text !== null && condition.values.includes(text);
    case 'not-in':
      return text === null || !condition.values.includes(text);
    case 'before': {
      const other = textOf(row, condition.other);
      return text === null || (other !== null && text < other);
    }
  }
}

const shifted = (day: string, plus: Offset) =>
  'days' in plus ? addDays(day, plus.days) : addMonths(day, plus.months);

function isRenewed(consent: Consent, all: readonly Consent[], same: readonly (keyof Consent)[]): boolean {
  const end = consent.validUntil;
  return all.some(
    (other) =>
      other.id !== consent.id &&
      other.answer === 'given' &&
      other.withdrawnOn === null &&
      same.every((field) => other[field] === consent[field]) &&
      consent.categories.every((category) => other.categories.includes(category)) &&
      (other.validUntil === null || (end !== null && other.validUntil > end)),
  );
}

const measuresOf = ({ goals }: CaseRecords) =>
  goals.flatMap((goal) => goal.steps.flatMap((step) => step.measures));

function rowsOf(records: CaseRecords, { record }: DeadlineSource): Row[] {
  const base: Row = {
    case: records.file,
    ...(records.assessment && { assessment: records.assessment }),
    ...(records.check && { check: records.check }),
  };
  switch (record) {
    case 'goal':
      return records.goals.map((goal) => ({ ...base, goal }));
    case 'measure':
      return measuresOf(records).map((measure) => ({ ...base, measure }));
    case 'standing': {
      const standing = latestAssessment(records);
      return standing ? [{ ...base, standing }] : [];
    }
    case 'task':
      return records.conferences.flatMap(({ tasks }) => tasks).map((task) => ({ ...base, task }));
    case 'referral':
      return records.referrals.map((referral) => ({ ...base, referral }));
    case 'request':
      return records.interpreting.map((request) => ({ ...base, request }));
    case 'schoolEntry':
      return records.schoolEntries.map((schoolEntry) => ({ ...base, schoolEntry }));
    case 'participation':
      return records.participations.map(({ group, ...participation }) => ({
        ...base,
        participation: {
          ...participation,
          place: group.place,
          measureState: measuresOf(records).find(({ id }) => id === participation.measureId)?.state ?? null,
        },
      }));
    case 'member':
      return records.household.map((member) => ({
        ...base,
        member: { ...member, name: nameOf(member.person), until: null },
      }));
    case 'notice':
      return records.notices.map((notice) => ({ ...base, notice }));
    case 'consent':
      return records.consents.map((consent) => ({ ...base, consent }));
    default:
      return base[record] ? [base] : [];
  }
}

/** The Sunday of the week of an ISO day. Throws RangeError for a text that is no day. */
export function endOfWeek(day: string): string {
  const someMonday = '1900-01-01';
  const sinceMonday = ((daysBetween(someMonday, day) % 7) + 7) % 7;
  return addDays(day, 6 - sinceMonday);
}

/** In which part of "Mein Tag" a deadline belongs; the week ends on Sunday. */
export function groupOf(dueOn: string, today: string): DeadlineGroup {
  if (dueOn < today) return 'overdue';
  if (dueOn === today) return 'today';
  return dueOn <= endOfWeek(today) ? 'this-week' : 'later';
}

function deadlinesFrom(source: DeadlineSource, records: CaseRecords, today: string): Deadline[] {
  return rowsOf(records, source).flatMap((row) => {
    const day = textOf(row, source.due);
    if (day === null || !source.openWhen.every((condition) => holds(row, condition))) return [];
    const consent = row.consent as Consent | undefined;
    if (consent && source.renewedBySame && isRenewed(consent, records.consents, source.renewedBySame))
      return [];
    const own = row[source.record] as { readonly id?: string };
    const subject = subjectFields[source.record];
    const dueOn = source.due.plus ? shifted(day, source.due.plus) : day;
    return [
      {
        kind: source.kind,
        dueOn,
        caseId: records.file.id,
        recordId: source.record === 'case' ? null : (own.id ?? null),
        subject: subject ? textOf(row, { record: source.record, field: subject } as FieldOf) : null,
        group: groupOf(dueOn, today),
      },
    ];
  });
}

/** All open deadlines of a case, earliest first. Derived each time, never stored. */
export function deadlinesOf(records: CaseRecords, today: string): Deadline[] {
  return deadlineSources
    .flatMap((source) => deadlinesFrom(source, records, today))
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn));
}
