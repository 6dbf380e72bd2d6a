import { describe, expect, it } from 'vitest';
import { checkDetails } from '../../../domain/case/closing.ts';
import { checkOf, goalOf } from '../../../domain/case/sample-case.fixture.ts';
import { answeredCheck, checkForm, checkValues } from './check-values.ts';

const goals = [goalOf(), goalOf()] as const;
const answered = { ...checkValues(null, goals), heldOn: '2024-09-30', result: 'partly' as const };

describe('checkForm', () => {
  it('asks for the day and the result, and for nothing else', () => {
    const read = checkForm.safeParse(checkValues(null, goals));
    expect(read.error?.issues.map(({ path }) => path.join('.'))).toEqual(['heldOn', 'result']);
    expect(checkForm.safeParse(answered).success).toBe(true);
  });

  it('asks for the day of a needed follow-up, and forgives one left from before', () => {
    const need = checkForm.safeParse({ ...answered, followUpNeeded: true });
    expect(need.error?.issues.map(({ path }) => path.join('.'))).toEqual(['followUpOn']);
    const left = checkForm.parse({ ...answered, followUpOn: '2027-01-31', followUpNote: 'Nachfragen' });
    expect(checkDetails.safeParse(answeredCheck(left)).success).toBe(true);
  });
});

describe('answeredCheck', () => {
  it('sends answered goals only', () => {
    const [first] = answered.goals;
    const values = { ...answered, goals: [{ ...first!, durability: 'not' as const }, answered.goals[1]!] };
    const sent = answeredCheck(checkForm.parse(values));
    expect(sent.goals).toEqual([{ goalId: goals[0].id, durability: 'not', comment: '' }]);
    expect(checkDetails.safeParse(sent).success).toBe(true);
  });

  it('forgets language and interpreter where there was no talk', () => {
    const values = checkForm.parse({ ...answered, language: 'ar', interpreter: 'Leila Haddad' });
    expect(answeredCheck(values)).toMatchObject({ language: 'ar', interpreter: 'Leila Haddad' });
    expect(answeredCheck({ ...values, result: 'not-reachable' })).toMatchObject({
      language: null,
      interpreter: '',
    });
  });

  it('forgets the follow-up day when no follow-up is needed', () => {
    const values = checkForm.parse({ ...answered, followUpOn: '2027-01-31', followUpNote: 'Nachfragen' });
    expect(answeredCheck(values)).toMatchObject({ followUpOn: null, followUpNote: '' });
    expect(answeredCheck({ ...values, followUpNeeded: true })).toMatchObject({ followUpOn: '2027-01-31' });
  });
});

describe('checkValues', () => {
  it('keeps what was saved', () => {
    const check = checkOf({ goals: [{ goalId: goals[1].id, durability: 'stable', comment: 'gut' }] });
    expect(checkValues(check, goals).goals.map(({ durability }) => durability)).toEqual([null, 'stable']);
    expect(checkValues(check, goals)).not.toHaveProperty('version');
  });
});
