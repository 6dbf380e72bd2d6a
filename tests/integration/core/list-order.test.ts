import { expect, it } from 'vitest';
import { enterStory } from '../../stories/enter-story.ts';
import { openCases } from '../../stories/generator.ts';
import { storiesUpTo } from '../../stories/index.ts';
import { officeForEachTest, today } from './office.ts';

const newOffice = officeForEachTest();

/** Later than any deadline: cases without one come last. */
const never = '9999-12-31';

it('the list is in the order of the deadlines that follow from the files, after every kind of change', async () => {
  const { call } = await newOffice().sitDown('anna');
  for (const story of [...storiesUpTo(today), ...openCases(today)]) await enterStory(call, story);
  const list = (deadline: 'overdue' | null) =>
    call('case.list', {
      filter: { scope: 'mine', phase: null, field: null, deadline, text: '', withEnded: true },
      sort: { by: 'nextDeadline', descending: false },
      offset: 0,
      limit: 200,
    });
  const { rows, total } = await list(null);
  expect(rows).toHaveLength(total);
  const days = rows.map(({ nextDeadline }) => nextDeadline?.dueOn ?? never);
  expect(days).toEqual(days.toSorted());
  // Several different days, or any order would do.
  expect(new Set(days).size).toBeGreaterThan(3);

  const overdue = rows.filter(({ nextDeadline }) => nextDeadline?.group === 'overdue');
  const filtered = await list('overdue');
  expect(filtered.rows.map(({ id }) => id).sort()).toEqual(overdue.map(({ id }) => id).sort());
  expect(overdue.length).toBeGreaterThan(0);
});
