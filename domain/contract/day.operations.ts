import { z } from 'zod';
import { deadlineKinds } from '../case/deadline-sources.ts';
import { snoozeDetails } from '../case/snooze.ts';
import { date, id, version } from '../validation.ts';
import { dueView } from './case.operations.ts';
import { operation } from './operation.ts';

const deadlineOfCase = { caseId: id, kind: z.enum(deadlineKinds), recordId: id.nullable() };

const head = { caseId: id, reference: z.string(), clientName: z.string() };
const ownOrLent = {
  ...head,
  /** Last day of the loan; null for one's own cases. */
  lentUntil: z.string().nullable(),
};

/** A deadline as „Mein Tag“ and the calendar show it: of which case, and whether that is only on loan. */
export const dayDeadline = dueView.extend(ownOrLent);
export type DayDeadline = z.infer<typeof dayDeadline>;

export const dayOperations = {
  'day.overview': operation({
    input: z.strictObject({}),
    output: z.object({
      /** Ordered by due day; overdue first. At most 200; the counts are complete. */
      deadlines: z.array(dayDeadline),
      counts: z.object({
        overdue: z.number(),
        today: z.number(),
        thisWeek: z.number(),
        resting: z.number(),
      }),
      /** What would stand among them, had it not been put off; the one that comes back first on top. At most 200. */
      resting: z.array(dayDeadline),
      upcomingChecks: z.array(z.object({ ...ownOrLent, dueOn: z.string() })),
      openReferrals: z.array(
        z.object({
          ...ownOrLent,
          /** A measure of the plan that waits for an answer, or a referral. */
          kind: z.enum(['measure', 'referral']),
          title: z.string(),
          institution: z.string(),
          answerDueOn: z.string().nullable(),
        }),
      ),
      /** Vertretung: cases of colleagues, until when. */
      lent: z.array(z.object({ ...head, until: z.string(), responsible: z.string() })),
      /** Cases of colleagues that were opened today with a reason. */
      accessed: z.array(z.object(head)),
    }),
    permission: 'case.read',
    audit: { event: 'case.listed', durability: 'grouped' },
  }),
  /** Every open deadline of one's own and lent cases between two days, both included. */
  'day.calendar': operation({
    input: z.strictObject({ from: date, until: date }),
    output: z.object({ deadlines: z.array(dayDeadline) }),
    permission: 'case.read',
    audit: { event: 'case.listed', durability: 'grouped' },
  }),
  /** Writes the deadlines ahead as an .ics file: days and Aktenzeichen, no names, nothing of a file's content. */
  'day.exportCalendar': operation({
    input: z.strictObject({}),
    output: z.object({ path: z.string(), entries: z.number() }),
    permission: 'case.takeOut',
    audit: { event: 'calendar.delivered', durability: 'change' },
  }),
  /** „Auf später legen“. The deadline itself stays as it derives from the file. */
  'deadline.putOff': operation({
    input: z.strictObject({
      ...deadlineOfCase,
      /** The day that was put off; refused where it is another one by now. */
      dueOn: date,
      /** Of what was said before; 0 where nothing was. */
      version,
      details: snoozeDetails,
    }),
    output: z.object({ version }),
    permission: 'case.write',
    audit: { event: 'deadline.putOff', durability: 'change' },
  }),
  /** Takes it back before its day. */
  'deadline.takeUp': operation({
    input: z.strictObject({ ...deadlineOfCase, version }),
    output: z.object({}),
    permission: 'case.write',
    audit: { event: 'deadline.takenUp', durability: 'change' },
  }),
} as const;
