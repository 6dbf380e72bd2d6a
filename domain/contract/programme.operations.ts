import { z } from 'zod';
import { gapSignalDetails } from '../case/gap-signal.ts';
import { groupDetails, programmeGroup } from '../programme/group.ts';
import { participation, participationDetails, participationEnd } from '../programme/participation.ts';
import { placement, schoolEntry, schoolEntryDetails, withdrawal } from '../programme/school-entry.ts';
import { id, pastDate, version } from '../validation.ts';
import { operation } from './operation.ts';

const saved = z.object({ id, version });
const entryAsSeen = z.strictObject({ caseId: id, entryId: id, version });
/** Whether the measure that led here follows; said by the person who saves, never silently. */
const measureFollows = z.boolean();

const { shape: groupFields } = programmeGroup;

/** A participation with what its group is called, and when and where it meets. */
export const participationInCase = participation.safeExtend({
  group: z.object({
    kind: groupFields.kind,
    place: groupFields.place,
    institutionId: groupFields.institutionId,
    schedule: groupFields.schedule,
    guide: groupFields.guide,
    startsOn: groupFields.startsOn,
    endsOn: groupFields.endsOn,
  }),
});
export type ParticipationInCase = z.infer<typeof participationInCase>;

/** How many families have a place in a group, and how many wait for one. */
export const listedGroup = programmeGroup.safeExtend({ taken: z.number(), waiting: z.number() });
export type ListedGroup = z.infer<typeof listedGroup>;

/** A family of a group, named: only out of cases that the person may open. */
export const family = participation.safeExtend({
  caseId: id,
  reference: z.string(),
  clientName: z.string(),
  /** Who of the family comes. */
  names: z.array(z.string()),
});
export type Family = z.infer<typeof family>;

/** A child in a list over several cases. */
export const listedEntry = schoolEntry.extend({
  caseId: id,
  reference: z.string(),
  clientName: z.string(),
  birthDate: z.string().nullable(),
  municipality: z.string().nullable(),
});
export type ListedEntry = z.infer<typeof listedEntry>;

export const programmeOperations = {
  'programme.groups': operation({
    input: z.strictObject({}),
    output: z.object({ groups: z.array(listedGroup) }),
    permission: 'programme.read',
    audit: { none: 'Groups with numbers of families; nothing of a case is read.' },
  }),
  /** A group with its families; those of cases that this person may not open are only counted. */
  'programme.group': operation({
    input: z.strictObject({ groupId: id }),
    output: z.object({
      group: listedGroup,
      families: z.array(family),
      others: z.object({ taken: z.number(), waiting: z.number(), left: z.number() }),
    }),
    permission: 'case.read',
    audit: { event: 'programme.groupOpened', durability: 'grouped' },
  }),
  /** Creates (`groupId: null`) or changes a group. */
  'programme.saveGroup': operation({
    input: z.strictObject({ groupId: id.nullable(), version, details: groupDetails }),
    output: saved,
    permission: 'programme.write',
    audit: { event: 'programme.groupSaved', durability: 'change' },
  }),
  /** Takes a family of a case into a group or onto its waiting list (`participationId: null`), or changes that. */
  'programme.join': operation({
    input: z.strictObject({
      caseId: id,
      participationId: id.nullable(),
      version,
      details: participationDetails,
      measureFollows,
    }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'programme.joined', durability: 'change' },
  }),
  /** Ends it, with the reason; what was lacking becomes a signal of need in the same change, where somebody asks for it. */
  'programme.leave': operation({
    input: z.strictObject({
      caseId: id,
      participationId: id,
      version,
      end: participationEnd,
      measureFollows,
      /** What is lacking, when that is why it ended. */
      signal: gapSignalDetails.nullable().default(null),
    }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'programme.left', durability: 'change' },
  }),
  /** Children of all cases that this person may open, who has waited longest first. */
  'schoolEntry.list': operation({
    input: z.strictObject({}),
    output: z.object({ entries: z.array(listedEntry) }),
    permission: 'case.read',
    audit: { event: 'schoolEntry.listed', durability: 'grouped' },
  }),
  /** Registers a child of the household (`entryId: null`), or changes what was registered. */
  'schoolEntry.save': operation({
    input: z.strictObject({ caseId: id, entryId: id.nullable(), version, details: schoolEntryDetails }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'schoolEntry.saved', durability: 'change' },
  }),
  /** Says which place was found, or corrects it. */
  'schoolEntry.place': operation({
    input: entryAsSeen.extend({ placement, measureFollows }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'schoolEntry.placed', durability: 'change' },
  }),
  /** Says that the child goes to school now; with `careFollows` what „Personen“ says of it follows. */
  'schoolEntry.start': operation({
    input: entryAsSeen.extend({ startedOn: pastDate, careFollows: z.boolean() }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'schoolEntry.started', durability: 'change' },
  }),
  /** With `measureFollows` the measure is given up with it; what was lacking becomes a signal in the same change. */
  'schoolEntry.withdraw': operation({
    input: entryAsSeen.extend({ withdrawal, measureFollows, signal: gapSignalDetails.nullable() }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'schoolEntry.withdrawn', durability: 'change' },
  }),
} as const;
