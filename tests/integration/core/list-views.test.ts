import { describe, expect, it } from 'vitest';
import { completeSearch } from '../../../renderer/features/cases/list-search.ts';
import { listOfCases } from '../../list-of-cases.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { staff } from '../../stories/staff.ts';
import { officeForEachTest } from './office.ts';
import { simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();

const inMunicipality = (municipality: '05766044' | '05766040') => {
  const story = simpleCase();
  return { ...story, intake: { ...story.intake, municipality } };
};

describe('the list of cases', () => {
  it('narrows to a municipality and, for who sees all, to one person', async () => {
    const office = newOffice();
    const jutta = await office.sitDown('jutta');
    const hers = await enterStory(jutta.call, inMunicipality('05766044'));
    await jutta.leave();
    const anna = await office.sitDown('anna');
    const [lemgo, lage] = [inMunicipality('05766044'), inMunicipality('05766040')];
    const own = await enterStory(anna.call, lemgo);
    await enterStory(anna.call, lage);
    const ids = async (filter: Parameters<typeof listOfCases>[0]) => {
      const { rows, total } = await anna.call('case.list', listOfCases({ withEnded: true, ...filter }));
      expect(total).toBe(rows.length);
      return rows.map(({ id }) => id);
    };
    expect(await ids({ municipality: '05766044' })).toEqual([own.id]);
    const { staff: people } = await anna.call('staff.list', {});
    const responsible = people.find(({ name }) => name === staff.jutta.name)?.id ?? null;
    // A caseworker asks in vain for somebody else's: they get their own.
    expect(await ids({ scope: 'all', responsible })).toHaveLength(2);
    await anna.leave();
    const holger = await office.sitDown('holger');
    const all = await holger.call('case.list', listOfCases({ scope: 'all', withEnded: true, responsible }));
    expect([all.rows.map(({ id }) => id), all.total]).toEqual([[hers.id], 1]);
    const both = listOfCases({ scope: 'all', withEnded: true, responsible, municipality: '05766040' });
    expect(await holger.call('case.list', both)).toMatchObject({ rows: [], total: 0 });
  });
});

describe('a view of the list', () => {
  const overdue = completeSearch({ deadline: 'overdue', sort: 'reference', columns: ['phase', 'openedOn'] });

  it('is kept for the person who saved it, and for nobody else', async () => {
    const office = newOffice();
    const anna = await office.sitDown('anna');
    await anna.call('listView.save', { name: 'Überfällig', arrangement: overdue });
    await anna.leave();
    const jutta = await office.sitDown('jutta');
    expect(await jutta.call('listView.list', {})).toEqual({ views: [] });
    expect(await jutta.ask('listView.remove', { name: 'Überfällig' })).toMatchObject({
      error: { code: 'not-found' },
    });
    await jutta.leave();
    const again = await office.sitDown('anna');
    expect(await again.call('listView.list', {})).toEqual({
      views: [{ name: 'Überfällig', arrangement: overdue }],
    });
  });

  it('is replaced under its name, however that is written, and goes when it is deleted', async () => {
    const anna = await newOffice().sitDown('anna');
    await anna.call('listView.save', { name: 'Spät', arrangement: overdue });
    const other = completeSearch({ phase: 'closing' });
    await anna.call('listView.save', { name: ' SPäT ', arrangement: other });
    expect((await anna.call('listView.list', {})).views).toEqual([{ name: 'SPäT', arrangement: other }]);
    await anna.call('listView.remove', { name: 'Spät' });
    expect((await anna.call('listView.list', {})).views).toEqual([]);
  });

  it('keeps no words that were searched for', async () => {
    const anna = await newOffice().sitDown('anna');
    await anna.call('listView.save', { name: 'Alle', arrangement: { ...overdue, text: 'Haddad' } as never });
    expect(JSON.stringify(await anna.call('listView.list', {}))).not.toContain('Haddad');
  });
});
