import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../date.ts';
import { interpretingFailures } from '../vocabulary/interpreting-failures.ts';
import { interpretingLanguages } from '../vocabulary/interpreting-languages.ts';
import { deletionDayOf, fittingInterpreters, unfitFor, weekdayOf, weekdays } from './interpreter.ts';
import {
  asOutcome,
  gapOfFailure,
  isOpen,
  mayBeDone,
  outcomeOf,
  possibleFailures,
  type RequestOutcome,
} from './request.ts';

const day = fc.integer({ min: -900, max: 900 }).map((days) => addDays('2026-05-04', days));
const nullable = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: null });
const language = fc.constantFrom(...interpretingLanguages.codes);
const someone = fc.record({
  name: fc.string(),
  languages: fc.uniqueArray(language, { minLength: 1, maxLength: 4 }),
  weekdays: fc.uniqueArray(fc.constantFrom(...weekdays)),
  signedOn: nullable(day),
  endedOn: nullable(day),
});
const wanted = fc.record({ language, heldOn: day });
const request = fc.record({
  heldOn: day,
  interpreterId: nullable(fc.uuid()),
  minutes: nullable(fc.integer({ min: 1, max: 300 })),
  failure: nullable(fc.constantFrom(...interpretingFailures.codes)),
});

const outcome = fc.oneof(
  fc.constant<RequestOutcome>({ state: 'open' }),
  fc.integer({ min: 1, max: 300 }).map((minutes): RequestOutcome => ({ state: 'done', minutes })),
  fc
    .record({ reason: fc.constantFrom(...interpretingFailures.codes), note: fc.string() })
    .map((failed): RequestOutcome => ({ state: 'failed', ...failed })),
);

it('nobody is offered who does not speak the language, has not signed before that day, or has left', () => {
  fc.assert(
    fc.property(fc.array(someone), wanted, (all, ask) => {
      const offered = fittingInterpreters(all, ask);
      for (const one of offered) {
        expect(one.languages).toContain(ask.language);
        expect(one.signedOn !== null && one.signedOn <= ask.heldOn).toBe(true);
        expect(one.endedOn === null || one.endedOn >= ask.heldOn).toBe(true);
      }
      expect(offered.length).toBe(all.filter((one) => unfitFor(one, ask) === null).length);
    }),
  );
});

it('who has time on that weekday stands before who has not', () => {
  fc.assert(
    fc.property(fc.array(someone), wanted, (all, ask) => {
      const free = fittingInterpreters(all, ask).map((one) => one.weekdays.includes(weekdayOf(ask.heldOn)));
      expect(free).toEqual(free.toSorted((one, other) => Number(other) - Number(one)));
    }),
  );
});

it.each([
  ['2026-05-04', 'mo'],
  ['2026-05-10', 'so'],
  ['1899-12-31', 'so'],
])('%s is a %s', (date, expected) => {
  expect(weekdayOf(date)).toBe(expected);
});

it('data is to be deleted three years after somebody left, and has no such day before', () => {
  expect(deletionDayOf({ endedOn: null })).toBeNull();
  expect(deletionDayOf({ endedOn: '2024-02-29' })).toBe('2027-02-28');
});

it('an outcome can be corrected by the rule by which it was said, and what was said before no longer stands', () => {
  fc.assert(
    fc.property(request, outcome, day, (one, said, today) => {
      const whole = { ...one, ...asOutcome(said) };
      expect(outcomeOf(whole)).toEqual(said);
      expect(possibleFailures(whole, today)).toEqual(possibleFailures(one, today));
      expect(mayBeDone(whole, today)).toBe(mayBeDone(one, today));
      expect(isOpen(whole)).toBe(said.state === 'open');
    }),
  );
});

it('what has not yet been was neither interpreted, by whomever, nor missed', () => {
  fc.assert(
    fc.property(request, (one) => {
      const before = addDays(one.heldOn, -1);
      expect(mayBeDone(one, before)).toBe(false);
      const possible = possibleFailures(one, before);
      expect(possible).not.toContain('child-interpreted');
      expect(possible).not.toContain('no-show');
    }),
  );
});

it('only who is assigned can fail to come, and only without somebody there is no one', () => {
  fc.assert(
    fc.property(request, day, (one, today) => {
      const possible = possibleFailures(one, today);
      if (possible.includes('no-show')) expect(one.interpreterId).not.toBeNull();
      if (possible.includes('no-one')) expect(one.interpreterId).toBeNull();
    }),
  );
});

it('exactly a missing interpreter and a child that interpreted are signs of a gap', () => {
  const signs = interpretingFailures.codes.filter((code) => gapOfFailure(code) !== null);
  expect(signs).toEqual(['no-one', 'child-interpreted']);
});
