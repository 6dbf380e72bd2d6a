import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOfAction } from '../vocabulary/fields-of-action.ts';
import { reassessmentDetails } from './assessment.ts';
import {
  againFrom,
  assessmentsInOrder,
  courseOfFields,
  lastRatings,
  latestAssessment,
} from './assessment-course.ts';
import { assessmentOf, reassessmentOf } from './sample-case.fixture.ts';

const day = fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01');
const again = fc.array(
  fc.record({ heldOn: day, kind: fc.constantFrom('review', 'closing', 'check') }).map(reassessmentOf),
  { maxLength: 4 },
);
const first = fc.option(fc.record({ heldOn: fc.option(day) }).map(assessmentOf));
const fields = fc
  .uniqueArray(fc.constantFrom(...fieldsOfAction.codes), { maxLength: 5 })
  .chain((codes) =>
    fc.tuple(
      ...codes.map((field) =>
        fc
          .option(fc.integer({ min: 0, max: 4 }))
          .map((status) => ({ field, status, reason: '', clientWords: '' })),
      ),
    ),
  );

describe('the assessments of a case', () => {
  it('stand in one order, whatever order they were read in, and the last one is what is known today', () => {
    fc.assert(
      fc.property(first, again, (assessment, reassessments) => {
        const ordered = assessmentsInOrder({ assessment, reassessments });
        expect(assessmentsInOrder({ assessment, reassessments: reassessments.toReversed() })).toEqual(
          ordered,
        );
        expect(ordered).toHaveLength(reassessments.length + (assessment === null ? 0 : 1));
        const days = ordered.map(({ heldOn }) => heldOn ?? '');
        expect(days).toEqual(days.toSorted());
        expect(latestAssessment({ assessment, reassessments })?.id).toBe(ordered.at(-1)?.id);
      }),
    );
  });

  it('begin anew with what is known, and no old rating gets the new day before somebody looked at it', () => {
    fc.assert(
      fc.property(fields, fc.array(fields, { maxLength: 3 }), (entries, later) => {
        const assessment = assessmentOf({ heldOn: '2026-01-01', fields: [...entries], germanLevel: 'A2' });
        const reassessments = later.map((own, index) =>
          reassessmentOf({ heldOn: `2026-02-0${index + 1}`, fields: [...own], interpreter: 'Frau Kaya' }),
        );
        const known = latestAssessment({ assessment, reassessments });
        if (known === null) throw new Error('there is a first interview');
        const begun = reassessmentDetails.parse(againFrom(known, { kind: 'review', heldOn: '2026-03-01' }));
        expect(begun).toMatchObject({ fields: [], interpreter: '', heldOn: '2026-03-01' });
        expect(begun.germanLevel).toBe(known.germanLevel);
        const fresh = reassessmentOf(begun);
        const now = { assessment, reassessments: [...reassessments, fresh] };
        // What is known stays known, under the day on which it was said.
        expect(latestAssessment(now)?.fields).toEqual(known.fields);
        const inOrder = assessmentsInOrder(now);
        expect([...lastRatings(inOrder).values()].every(({ from }) => from.id !== fresh.id)).toBe(true);
        for (const { statuses } of courseOfFields(inOrder)) expect(statuses.at(-1)).toBeNull();
        for (const [field, { entry, from }] of lastRatings(inOrder)) {
          expect(from.fields).toContain(entry);
          const after = inOrder.slice(inOrder.findIndex(({ id }) => id === from.id) + 1);
          for (const one of after)
            expect(one.fields.find((own) => own.field === field)?.status ?? null).toBeNull();
        }
      }),
    );
  });

  it('tell what was known on a day by those that were held until then', () => {
    const rated = (status: number) => [{ field: 'housing' as const, status, reason: '', clientWords: '' }];
    const records = {
      assessment: assessmentOf({ heldOn: '2026-01-10', fields: rated(1), residenceTitle: 'aufenthg-60a' }),
      reassessments: [
        reassessmentOf({ heldOn: '2026-03-10', fields: rated(3), residenceTitle: 'aufenthg-25b' }),
      ],
    };
    expect(latestAssessment(records, '2026-01-09')).toBeNull();
    expect(latestAssessment(records, '2026-02-28')).toMatchObject({
      residenceTitle: 'aufenthg-60a',
      fields: rated(1),
    });
    expect(latestAssessment(records, '2026-03-10')).toMatchObject({
      residenceTitle: 'aufenthg-25b',
      fields: rated(3),
    });
  });

  it('show for each rated field a level per assessment, and the way from the first to the last', () => {
    fc.assert(
      fc.property(fc.array(fields, { maxLength: 4 }), (assessed) => {
        const rows = courseOfFields(assessed.map((entries) => ({ fields: entries })));
        for (const { field, statuses, change } of rows) {
          expect(statuses).toHaveLength(assessed.length);
          const known = statuses.filter((status) => status !== null);
          expect(known.length).toBeGreaterThan(0);
          expect(change).toEqual(known.length < 2 ? null : { from: known[0], to: known.at(-1) });
          const rated = assessed.filter((entries) =>
            entries.some((entry) => entry.field === field && entry.status !== null),
          );
          expect(known).toHaveLength(rated.length);
        }
        const all = new Set(
          assessed
            .flat()
            .filter(({ status }) => status !== null)
            .map(({ field }) => field),
        );
        expect(new Set(rows.map(({ field }) => field))).toEqual(all);
      }),
    );
  });
});
