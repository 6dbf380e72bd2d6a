import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../../domain/attachment/attachment.ts';
import type { Contact } from '../../../domain/case/contact.ts';
import { newId, referralOf, schoolEntryOf } from '../../../domain/case/sample-case.fixture.ts';
import type { ParticipationInCase } from '../../../domain/contract/programme.operations.ts';
import {
  courseOf,
  isCourseFilter,
  shownEntries,
  type AgreedVersion,
  type Course,
} from './timeline-entries.ts';

const contactOf = (contactOn: string, kind: Contact['kind'] = 'phone'): Contact => ({
  id: newId(),
  version: 1,
  contactOn,
  kind,
  minutes: 30,
  participants: '',
  interpreter: '',
  note: '',
});
const versionOf = (number: number, agreedOn: string): AgreedVersion => ({
  id: newId(),
  number,
  agreedOn,
  language: 'uk',
  interpreter: '',
  clientSignature: 'signed',
  caseworkerSignature: 'signed',
});

const documentOf = (addedAt: string, removedAt: string | null = null): Attachment => ({
  id: newId(),
  version: 1,
  title: 'Bescheid',
  writtenOn: null,
  source: 'Jobcenter',
  fileName: 'bescheid.pdf',
  type: 'pdf',
  size: 1,
  addedAt,
  addedBy: 'Anna Berg',
  removedAt,
});

const placeOf = (fields: Partial<ParticipationInCase>): ParticipationInCase => ({
  id: newId(),
  version: 1,
  groupId: newId(),
  personIds: [newId()],
  registeredOn: '2026-01-01',
  joinedOn: null,
  measureId: null,
  endedOn: null,
  endReason: null,
  endNote: '',
  group: {
    kind: 'griffbereit',
    place: 'KiTa Sonnenschein',
    institutionId: null,
    schedule: '',
    guide: '',
    startsOn: null,
    endsOn: null,
  },
  ...fields,
});

const course: Course = {
  contacts: [contactOf('2026-04-01'), contactOf('2026-03-02', 'in-person'), contactOf('2026-02-01')],
  complete: true,
  phaseHistory: [
    { phase: 'inquiry', since: '2026-01-10' },
    { phase: 'planning', since: '2026-02-01' },
    { phase: 'implementation', since: '2026-03-02' },
  ],
  planVersions: [versionOf(1, '2026-03-02'), versionOf(2, '2026-04-01')],
  custody: { lendings: [], assignments: [] },
  participations: [],
  schoolEntries: [],
  today: '2026-05-10',
  documents: [],
  letters: [],
  referrals: [referralOf({ sentOn: '2026-03-02', answeredOn: '2026-03-20' })],
};

const short = (entries: ReturnType<typeof courseOf>) => entries.map(({ kind, on }) => `${on} ${kind}`);

describe('the course of a case', () => {
  it('stands newest first; on one day the talk lies below what came of it', () => {
    expect(short(courseOf(course))).toEqual([
      '2026-04-01 plan',
      '2026-04-01 contact',
      '2026-03-20 answer',
      '2026-03-02 phase',
      '2026-03-02 plan',
      '2026-03-02 referral',
      '2026-03-02 contact',
      '2026-02-01 phase',
      '2026-02-01 contact',
      '2026-01-10 phase',
    ]);
  });

  it('has documents on the day they were added, but none that was taken out of the list', () => {
    const documents = [
      documentOf('2026-03-02T09:00:00.000Z'),
      documentOf('2026-03-03T09:00:00.000Z', '2026-03-04T09:00:00.000Z'),
    ];
    const entries = courseOf({ ...course, documents });
    expect(short(shownEntries(entries, 'documents'))).toEqual(['2026-03-02 document']);
    expect(short(entries)).toContain('2026-03-02 document');
    expect(isCourseFilter('documents')).toBe(true);
  });

  it('shows the later of two phases and of two plans of one day on top', () => {
    const entries = courseOf({
      ...course,
      contacts: [],
      phaseHistory: [
        { phase: 'inquiry', since: '2026-01-10' },
        { phase: 'assessment', since: '2026-01-10' },
      ],
      planVersions: [versionOf(1, '2026-01-10'), versionOf(2, '2026-01-10')],
      referrals: [],
    });
    expect(
      entries.map((entry) =>
        entry.kind === 'phase' ? entry.change.phase : entry.kind === 'plan' && entry.version.number,
      ),
    ).toEqual(['assessment', 'inquiry', 2, 1]);
  });

  it('has what became of programmes, step by step, and nothing that is still to come', () => {
    const participations = [
      placeOf({ registeredOn: '2026-03-03', joinedOn: '2026-04-02', endedOn: '2026-05-05' }),
      placeOf({ registeredOn: '2026-05-01', joinedOn: '2026-09-01' }),
    ];
    const schoolEntries = [
      schoolEntryOf({
        registeredOn: '2026-03-05',
        advisedOn: '2026-03-06',
        placedOn: '2026-04-20',
        startedOn: null,
      }),
      schoolEntryOf({ registeredOn: '2026-03-07', withdrawnOn: '2026-03-08' }),
    ];
    const entries = courseOf({ ...course, participations, schoolEntries });
    const shown = shownEntries(entries, 'programmes');
    expect(shown.map((entry) => `${entry.on} ${'what' in entry ? entry.what : ''}`)).toEqual([
      '2026-05-05 ended',
      '2026-05-01 registered',
      '2026-04-20 placed',
      '2026-04-02 joined',
      '2026-03-08 withdrawn',
      '2026-03-07 registered',
      '2026-03-06 advised',
      '2026-03-05 registered',
      '2026-03-03 registered',
    ]);
    expect(entries).toHaveLength(courseOf(course).length + 9);
    expect(isCourseFilter('programmes')).toBe(true);
  });

  it('says in whose hands the case was', () => {
    const lending = {
      id: newId(),
      caseId: newId(),
      to: newId(),
      toName: 'Jutta Timm',
      lentBy: newId(),
      from: '2026-04-01',
      until: '2026-04-14',
      reason: 'Urlaub',
      endedAt: null,
      version: 1,
    };
    const moved = {
      from: 'Anna Berg',
      to: 'Jutta Timm',
      reason: 'x',
      recordedAt: '2026-05-01T08:00:00.000Z',
    };
    const entries = courseOf({ ...course, custody: { lendings: [lending], assignments: [moved] } });
    expect(short(entries).slice(0, 4)).toEqual([
      '2026-05-01 assignment',
      '2026-04-01 lending',
      '2026-04-01 plan',
      '2026-04-01 contact',
    ]);
    expect(shownEntries(entries, 'contacts')).toHaveLength(3);
  });

  it('ends where the contacts end that are loaded', () => {
    const shown = courseOf({ ...course, contacts: course.contacts.slice(0, 2), complete: false });
    expect(shown.at(-1)?.on).toBe('2026-03-02');
    expect(short(shown)).not.toContain('2026-02-01 phase');
  });

  it.each([
    ['all', 10],
    ['contacts', 3],
    ['phases', 3],
    ['plans', 2],
    ['referrals', 2],
    ['in-person', 1],
    ['video', 0],
  ] as const)('filtered by %s has %i entries', (filter, count) => {
    expect(shownEntries(courseOf(course), filter)).toHaveLength(count);
  });

  it('knows its filters', () => {
    expect(['all', 'plans', 'home-visit', 'nonsense'].map(isCourseFilter)).toEqual([true, true, true, false]);
  });
});
