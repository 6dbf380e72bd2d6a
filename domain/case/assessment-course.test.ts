import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOfAction } from '../vocabulary/fields-of-action.ts';
import { assessmentsInOrder, courseOfFields, latestAssessment } from './assessment-course.ts';
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
        expect(latestAssessment({ assessment, reassessments })).toEqual(ordered.at(-1) ?? null);
      }),
    );
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
