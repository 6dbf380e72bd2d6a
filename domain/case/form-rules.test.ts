import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { addDays } from '../date.ts';
import { localToday } from '../validation.ts';
import { accessPaths } from '../vocabulary/access-paths.ts';
import { admissionCriteria } from '../vocabulary/admission-criteria.ts';
import { fieldsOfAction } from '../vocabulary/fields-of-action.ts';
import { answerAsStateSays } from './answer-rules.ts';
import { birthDateProblem } from './birth-rules.ts';
import { blankAssessment } from './blank.ts';
import { assessmentDetails } from './assessment.ts';
import { caseFile, intakeDetails } from './case-file.ts';
import { conferenceDetails } from './conference.ts';
import { confidentialDetails } from './confidential.ts';
import { contactDetails } from './contact.ts';
import { gapSignalDetails } from './gap-signal.ts';
import { agreementDetails, goalDetails, signatureDetails, signaturesOf, signatureStates } from './plan.ts';
import { restsUntil } from './plan-rules.ts';
import { answerDayProblem, referral, referralAnswer } from './referral.ts';
import { fileOf, goalOf, memberOf, newId, referralOf, schoolEntryOf } from './sample-case.fixture.ts';
import { goalStates } from '../vocabulary/goal-states.ts';
import { legalBases } from '../vocabulary/legal-bases.ts';
import { municipalities } from '../vocabulary/municipalities.ts';
import { notPossibleReasons } from '../vocabulary/not-possible-reasons.ts';
import { referralStates } from '../vocabulary/referral-states.ts';
import { talkLanguages } from '../vocabulary/talk-languages.ts';

/** Around today by the clock that the rules look at; one midnight between the two can't matter. */
const today = localToday();
const offset = fc.integer({ min: -900, max: 900 }).filter((days) => days < 0 || days > 1);
const contact = {
  contactOn: today,
  kind: 'phone',
  minutes: 20,
  participants: '',
  interpreter: '',
  note: '',
};
const { kind: _kind, ...talk } = contact;
/** A day around another one, or none. */
const around = (day: string) =>
  fc.option(fc.integer({ min: -400, max: 400 }).map((days) => addDays(day, days)));
/** Which fields are refused, and why. */
const refused = (schema: z.ZodType, typed: unknown): string[] =>
  (schema.safeParse(typed).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('what has happened', () => {
  const agreement = {
    agreedOn: today,
    language: 'de',
    interpreter: '',
    clientSignature: 'open',
    caseworkerSignature: 'signed',
  };
  const signal = { kind: 'no-offer', fieldOfAction: null, institution: '', words: '', noticedOn: today };
  const conference = { ...talk, bodies: [], decisions: '', tasks: [] };
  it.each([
    ['a contact', contactDetails, contact, 'contactOn'],
    ['a case conference', conferenceDetails, conference, 'contactOn'],
    ['a first interview', assessmentDetails, blankAssessment, 'heldOn'],
    ['an agreement', agreementDetails, agreement, 'agreedOn'],
    ['a gap signal', gapSignalDetails, signal, 'noticedOn'],
  ] as const)('lies today or before: %s', (_what, schema, valid, field) => {
    expect(schema.safeParse(valid).success).toBe(true);
    fc.assert(
      fc.property(offset, (days) => {
        expect(refused(schema, { ...valid, [field]: addDays(today, days) })).toEqual(
          days > 0 ? [`${field}: date-in-future`] : [],
        );
      }),
    );
  });
});

describe('a request', () => {
  const code = <Code extends string>(codes: readonly Code[]) => fc.option(fc.constantFrom(...codes));
  const request = fc.record({
    municipality: code(municipalities.codes),
    openedOn: offset.map((days) => addDays(today, days)),
    accessPath: code(accessPaths.codes),
    occasion: fc.string({ maxLength: 40 }),
    criteria: fc.uniqueArray(fc.constantFrom(...admissionCriteria.codes)),
    informedOn: fc.option(offset.map((days) => addDays(today, days))),
    informedIn: code(talkLanguages.codes),
    legalBasis: code(legalBases.codes),
    dataSource: fc.constantFrom('', 'Jobcenter Lippe'),
  });

  it('came in on a day, was told of data protection on a day that has passed, and demands nothing else', () => {
    fc.assert(
      fc.property(request, (typed) => {
        const hasHappened = [typed.openedOn, typed.informedOn].every((day) => day === null || day <= today);
        expect(intakeDetails.safeParse(typed).success).toBe(hasHappened);
      }),
    );
  });

  it('is taken with words of the lists alone, and with every word that it said', () => {
    fc.assert(
      fc.property(request, fc.stringMatching(/^[a-z]{1,12}x$/), (typed, unknown) => {
        const past = { ...typed, openedOn: today, informedOn: null };
        expect(intakeDetails.parse(past)).toEqual({
          ...past,
          occasion: past.occasion.trim(),
          formerReference: '',
        });
        for (const field of ['municipality', 'accessPath', 'informedIn', 'legalBasis'])
          expect(intakeDetails.safeParse({ ...past, [field]: unknown }).success).toBe(false);
        expect(intakeDetails.safeParse({ ...past, criteria: [unknown] }).success).toBe(false);
      }),
    );
  });

  it('names each criterion once; what was kept before stays readable', () => {
    const criterion = fc.constantFrom(...admissionCriteria.codes.slice(0, 3));
    fc.assert(
      fc.property(fc.array(criterion, { maxLength: 4 }), request, (criteria, typed) => {
        const past = { ...typed, openedOn: today, informedOn: null };
        const once = criteria.every((code, index) => criteria.indexOf(code) === index);
        expect(refused(intakeDetails, { ...past, criteria })).toEqual(once ? [] : ['criteria: invalid']);
        expect(refused(caseFile, fileOf({ criteria }))).toEqual([]);
      }),
    );
  });
});

describe('a contact', () => {
  it('lasts whole minutes of one day', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -2000, max: 3000 }), fc.double()), (minutes) => {
        const fits = Number.isInteger(minutes) && minutes >= 0 && minutes <= 24 * 60;
        expect(contactDetails.safeParse({ ...contact, minutes }).success).toBe(fits);
      }),
    );
  });
});

describe('a case conference', () => {
  it('names each task once; new ones have no id yet, and each says what is to be done', () => {
    const [first, second] = [newId(), newId()];
    const task = fc.record({
      id: fc.constantFrom(first, second, null),
      title: fc.constantFrom('Anrufen', ' '),
    });
    fc.assert(
      fc.property(fc.array(task, { maxLength: 4 }), (typed) => {
        const tasks = typed.map((one) => ({ ...one, version: 1, responsible: '', dueOn: null }));
        const times = (id: string) => typed.filter((one) => one.id === id).length;
        const fits = typed.every(({ title }) => title === 'Anrufen') && times(first) < 2 && times(second) < 2;
        expect(conferenceDetails.safeParse({ ...talk, bodies: [], decisions: '', tasks }).success).toBe(fits);
      }),
    );
  });
});

describe('a task of a case conference', () => {
  it('is due on the day of the conference at the earliest, or some day', () => {
    fc.assert(
      fc.property(fc.array(around(today), { maxLength: 4 }), (days) => {
        const tasks = days.map((dueOn) => ({
          id: null,
          version: 0,
          title: 'Anrufen',
          responsible: '',
          dueOn,
        }));
        const early = days.flatMap((dueOn, index) =>
          dueOn !== null && Date.parse(dueOn) < Date.parse(today)
            ? [`tasks.${index}.dueOn: before-conference`]
            : [],
        );
        expect(refused(conferenceDetails, { ...talk, bodies: [], decisions: '', tasks })).toEqual(early);
      }),
    );
  });
});

describe('an assessment', () => {
  it('rates each field of action once, from 0 to 4 or not at all; the reason may follow', () => {
    const rated = fc.record({
      field: fc.constantFrom(...fieldsOfAction.codes.slice(0, 4)),
      status: fc.option(fc.integer({ min: -2, max: 6 })),
    });
    fc.assert(
      fc.property(fc.array(rated, { maxLength: 4 }), (typed) => {
        const fields = typed.map((one) => ({ ...one, reason: '', clientWords: '' }));
        const scaled = typed.every(({ status }) => status === null || [0, 1, 2, 3, 4].includes(status));
        const once = typed.every(({ field }) => typed.filter((one) => one.field === field).length === 1);
        expect(assessmentDetails.safeParse({ ...blankAssessment, fields }).success).toBe(scaled && once);
      }),
    );
  });
});

describe('a signature', () => {
  it('has its day where somebody signed, and needs none otherwise', () => {
    const state = fc.constantFrom(...signatureStates);
    const day = fc.option(fc.constant('2026-02-01'));
    fc.assert(
      fc.property(state, day, state, day, (client, clientOn, caseworker, caseworkerOn) => {
        const read = signatureDetails.safeParse({
          clientSignature: client,
          clientSignedOn: clientOn,
          caseworkerSignature: caseworker,
          caseworkerSignedOn: caseworkerOn,
        });
        const missing = [
          ...(client === 'signed' && clientOn === null ? ['clientSignedOn'] : []),
          ...(caseworker === 'signed' && caseworkerOn === null ? ['caseworkerSignedOn'] : []),
        ];
        expect(read.error?.issues.map(({ path }) => path.join('.')) ?? []).toEqual(missing);
      }),
    );
  });
});

describe('a signature under an agreement', () => {
  it('is never given before the agreement', () => {
    const agreedOn = '2024-02-01';
    const state = fc.constantFrom(...signatureStates).filter((one) => one !== 'signed');
    fc.assert(
      fc.property(state, around(agreedOn), state, around(agreedOn), (client, clientOn, caseworker, on) => {
        const typed = {
          clientSignature: clientOn === null ? client : 'signed',
          clientSignedOn: clientOn,
          caseworkerSignature: caseworker,
          caseworkerSignedOn: on,
        };
        const isEarly = (day: string | null) => day !== null && Date.parse(day) < Date.parse(agreedOn);
        expect(refused(signaturesOf({ agreedOn }), typed)).toEqual([
          ...(isEarly(clientOn) ? ['clientSignedOn: before-agreement'] : []),
          ...(isEarly(on) ? ['caseworkerSignedOn: before-agreement'] : []),
        ]);
      }),
    );
  });
});

describe('a goal', () => {
  it('needs words, and rests until a day only while the law suspends it', () => {
    const { id: _id, version: _version, steps: _steps, ...valid } = goalOf();
    fc.assert(
      fc.property(
        fc.constantFrom(...goalStates.codes),
        fc.option(fc.constant('2027-07-23')),
        fc.constantFrom('', ' \n ', 'Arbeit'),
        (state, reviewOn, title) => {
          expect(goalDetails.safeParse({ ...valid, state, reviewOn, title }).success).toBe(
            title === 'Arbeit',
          );
          expect(restsUntil({ state, reviewOn })).toBe(state === 'suspended' ? reviewOn : null);
        },
      ),
    );
  });
});

describe('a confidential section', () => {
  it('says something', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ \n\ta-c]{0,6}$/), (text) => {
        const read = confidentialDetails.safeParse({ kind: 'health', text });
        expect(read.success).toBe(/[abc]/.test(text));
      }),
    );
  });
});

describe('the answer to a referral', () => {
  it('never comes, and is never taken back, before it was sent', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        for (const field of ['answeredOn', 'revokedOn'] as const) {
          const answer = { answeredOn: null, revokedOn: null, [field]: addDays('2026-01-20', days) };
          expect(answerDayProblem({ sentOn: '2026-01-20' }, answer)).toEqual(
            days < 0 ? { field, code: 'before-sent' } : null,
          );
        }
      }),
    );
    expect(answerDayProblem({ sentOn: '2026-01-20' }, { answeredOn: null, revokedOn: null })).toBeNull();
  });

  const typed = fc.record({
    state: fc.constantFrom(...referralStates.codes),
    answeredOn: fc.option(fc.constant('2026-03-04')),
    revokedOn: fc.option(fc.constant('2026-03-05')),
    reason: fc.option(fc.constantFrom(...notPossibleReasons.codes)),
    note: fc.constantFrom('', 'Kurs voll'),
  });

  it('has its day where the institution has spoken or it was taken back, a reason where it refused, and nothing otherwise', () => {
    fc.assert(
      fc.property(typed, (answer) => {
        const { state, answeredOn, revokedOn, reason } = answer;
        const spoken = ['accepted', 'rejected', 'done'].includes(state);
        const fits =
          (answeredOn !== null) === spoken &&
          (revokedOn !== null) === (state === 'revoked') &&
          (reason !== null) === (state === 'rejected');
        expect(referralAnswer.safeParse(answer).success).toBe(fits);
        expect(refused(referral, { ...referralOf(), ...answer })).toEqual([]);
      }),
    );
    const given = { answeredOn: '2026-03-04', revokedOn: '2026-03-05', reason: 'offer-full', note: '' };
    expect(refused(referralAnswer, { ...given, state: 'revoked' })).toEqual([
      'answeredOn: invalid',
      'reason: invalid',
    ]);
  });

  it('is sent as its state says: nothing of another state stops it, and nothing asked for is lost', () => {
    fc.assert(
      fc.property(typed, (answer) => {
        const { state, answeredOn, revokedOn, reason } = answer;
        const sent = answerAsStateSays(answer);
        const spoken = ['accepted', 'rejected', 'done'].includes(state);
        expect(sent).toMatchObject({ state, note: answer.note });
        if (spoken) expect(sent.answeredOn).toBe(answeredOn);
        if (state === 'rejected') expect(sent.reason).toBe(reason);
        expect(refused(referralAnswer, sent)).toEqual([
          ...(spoken && answeredOn === null ? ['answeredOn: required'] : []),
          ...(state === 'revoked' && revokedOn === null ? ['revokedOn: required'] : []),
          ...(state === 'rejected' && reason === null ? ['reason: required'] : []),
        ]);
      }),
    );
  });
});

describe('a birth date', () => {
  const since = '2015-06-01';
  const id = newId();
  const nothing = { household: [], formerMembers: [], schoolEntries: [], participations: [] };
  const member = memberOf({ id }, { since });
  const unbound = memberOf({ id }, { since: '2026-01-01', careSince: since });
  it.each([
    ['the membership', { ...nothing, household: [member] }, 'born-after-membership'],
    ['a membership that has ended', { ...nothing, formerMembers: [member] }, 'born-after-membership'],
    ['the KiTa', { ...nothing, household: [unbound] }, 'born-after-care'],
    [
      'the search for a school',
      { ...nothing, schoolEntries: [schoolEntryOf({ personId: id, registeredOn: since })] },
      'born-after-school-entry',
    ],
    [
      'life in Germany',
      { ...nothing, schoolEntries: [schoolEntryOf({ personId: id, inGermanySince: since })] },
      'born-after-school-entry',
    ],
    [
      'a group',
      { ...nothing, participations: [{ personIds: [newId(), id], registeredOn: since }] },
      'born-after-group',
    ],
  ] as const)('is not moved behind %s, and says so', (_what, records, problem) => {
    fc.assert(
      fc.property(around(since), (birthDate) => {
        const isAfter = birthDate !== null && Date.parse(birthDate) > Date.parse(since);
        const known = { id, birthDate: null };
        expect(birthDateProblem(known, { birthDate }, records)).toBe(isAfter ? problem : null);
        // What holds for a sister says nothing.
        expect(birthDateProblem({ ...known, id: newId() }, { birthDate }, records)).toBeNull();
        // Nor does it stop who changes something else of somebody with an old contradiction.
        expect(birthDateProblem({ id, birthDate }, { birthDate }, records)).toBeNull();
      }),
    );
  });
});
