import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../date.ts';
import { localToday } from '../validation.ts';
import { accessPaths } from '../vocabulary/access-paths.ts';
import { admissionCriteria } from '../vocabulary/admission-criteria.ts';
import { fieldsOfAction } from '../vocabulary/fields-of-action.ts';
import { blankAssessment } from './blank.ts';
import { assessmentDetails } from './assessment.ts';
import { intakeDetails } from './case-file.ts';
import { conferenceDetails } from './conference.ts';
import { confidentialDetails } from './confidential.ts';
import { contactDetails } from './contact.ts';
import { gapSignalDetails } from './gap-signal.ts';
import { agreementDetails, goalDetails, signatureDetails, signatureStates } from './plan.ts';
import { restsUntil } from './plan-rules.ts';
import { answerDayProblem } from './referral.ts';
import { goalOf, newId } from './sample-case.fixture.ts';
import { goalStates } from '../vocabulary/goal-states.ts';
import { legalBases } from '../vocabulary/legal-bases.ts';
import { municipalities } from '../vocabulary/municipalities.ts';
import { printLanguages } from '../vocabulary/print-languages.ts';

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

describe('what has happened', () => {
  const agreement = {
    agreedOn: today,
    language: 'de',
    interpreter: '',
    clientSignature: 'open',
    caseworkerSignature: 'signed',
  };
  const signal = { kind: 'no-offer', fieldOfAction: null, institution: '', words: '', noticedOn: today };
  const conference = { ...talk, decisions: '', tasks: [] };
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
        const read = schema.safeParse({ ...valid, [field]: addDays(today, days) });
        expect(read.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []).toEqual(
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
    informedIn: code(printLanguages.codes),
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
        expect(conferenceDetails.safeParse({ ...talk, decisions: '', tasks }).success).toBe(fits);
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
  it('never comes before it was sent', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const answer = { answeredOn: addDays('2026-01-20', days) };
        expect(answerDayProblem({ sentOn: '2026-01-20' }, answer)).toBe(days < 0 ? 'before-sent' : null);
      }),
    );
    expect(answerDayProblem({ sentOn: '2026-01-20' }, { answeredOn: null })).toBeNull();
  });
});
