import { describe, expect, it } from 'vitest';
import { completeSearch } from '../../../renderer/features/cases/list-search.ts';
import { listOfCases } from '../../list-of-cases.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { staff } from '../../stories/staff.ts';
import type { Desk } from '../../stories/office.ts';
import { member, person } from '../../stories/parts.ts';
import { officeForEachTest, today } from './office.ts';
import { open, simpleCase } from './simple-case.ts';

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

describe('a case that is listed for a name of its household', () => {
  const protectedChild = person({ givenName: 'Lina', familyName: 'Bah', specialProtection: true });
  const family = () => ({
    ...simpleCase(),
    household: [
      member('other', person({ givenName: 'Lina', familyName: 'Alt', birthDate: '1950-01-01' })),
      member('child', protectedChild),
    ],
  });
  const listed = (desk: Desk, text: string, scope: 'mine' | 'all' = 'mine') =>
    desk.call('case.list', listOfCases({ text, scope }));

  it('says whose name it is, and nothing where it is the client’s own or none', async () => {
    const anna = await newOffice().sitDown('anna');
    const { id: caseId } = await enterStory(anna.call, family());
    const foundBy = async (text: string) => (await listed(anna, text)).rows.map((row) => row.foundBy);
    const lina = { name: 'Lina Bah', relationship: 'child', former: false };
    for (const text of ['Bah', 'ba', 'Lina Bah']) expect(await foundBy(text), text).toEqual([lina]);
    // The client is called Celik, Rabia.
    for (const text of ['Celik', 'KIM-', '']) expect(await foundBy(text), text).toEqual([null]);
    const { household } = await open(anna.call, caseId);
    const { id: membershipId = '', version = 0 } =
      household.find(({ relationship }) => relationship === 'child') ?? {};
    const departure = { until: today, reason: 'own-home', note: '' } as const;
    await anna.call('household.leave', { caseId, membershipId, version, departure });
    expect(await foundBy('Bah')).toEqual([{ ...lina, former: true }]);
    // Who belongs to it today comes before who left.
    expect(await foundBy('Lina')).toMatchObject([{ name: 'Lina Alt', former: false }]);
  });

  it('names nobody of a case that somebody may not open, a specially protected person least of all', async () => {
    const office = newOffice();
    const jutta = await office.sitDown('jutta');
    await enterStory(jutta.call, family());
    await jutta.leave();
    const anna = await office.sitDown('anna');
    await enterStory(anna.call, simpleCase());
    for (const scope of ['mine', 'all'] as const)
      for (const text of ['Bah', 'ba', 'Lina'])
        expect(await listed(anna, text, scope)).toEqual({ rows: [], total: 0 });
    expect(JSON.stringify(await listed(anna, '', 'all'))).not.toContain('Bah');
    await anna.leave();
    const holger = await office.sitDown('holger');
    expect((await listed(holger, 'Bah', 'all')).rows).toMatchObject([{ foundBy: { name: 'Lina Bah' } }]);
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
    expect(await jutta.call('listView.list', {})).toEqual({ views: [], columns: null });
    expect(await jutta.ask('listView.remove', { name: 'Überfällig' })).toMatchObject({
      error: { code: 'not-found' },
    });
    await jutta.leave();
    const again = await office.sitDown('anna');
    expect(await again.call('listView.list', {})).toEqual({
      views: [{ name: 'Überfällig', arrangement: overdue, isStandard: false }],
      columns: null,
    });
  });

  it('is replaced under its name, however that is written, and goes when it is deleted', async () => {
    const anna = await newOffice().sitDown('anna');
    await anna.call('listView.save', { name: 'Spät', arrangement: overdue });
    const other = completeSearch({ phase: 'closing' });
    await anna.call('listView.save', { name: ' SPäT ', arrangement: other });
    expect((await anna.call('listView.list', {})).views).toEqual([
      { name: 'SPäT', arrangement: other, isStandard: false },
    ]);
    await anna.call('listView.remove', { name: 'Spät' });
    expect((await anna.call('listView.list', {})).views).toEqual([]);
  });

  it('is what the list opens with once it is the standard, until another is; and no longer than it is kept', async () => {
    const office = newOffice();
    const anna = await office.sitDown('anna');
    const standard = async () =>
      (await anna.call('listView.list', {})).views.flatMap(({ name, isStandard }) =>
        isStandard ? [name] : [],
      );
    await anna.call('listView.save', { name: 'Spät', arrangement: overdue, isStandard: true });
    expect(await standard()).toEqual(['Spät']);
    await anna.call('listView.save', { name: 'Alle', arrangement: completeSearch({}), isStandard: true });
    expect(await standard()).toEqual(['Alle']);
    await anna.call('listView.save', { name: 'ALLE', arrangement: completeSearch({}) });
    expect(await standard()).toEqual([]);
    await anna.call('listView.save', { name: 'Spät', arrangement: overdue, isStandard: true });
    await anna.leave();
    const jutta = await office.sitDown('jutta');
    await jutta.call('listView.save', { name: 'Spät', arrangement: overdue, isStandard: true });
    await jutta.leave();
    const again = await office.sitDown('anna');
    expect((await again.call('listView.list', {})).views).toContainEqual({
      name: 'Spät',
      arrangement: overdue,
      isStandard: true,
    });
    await again.call('listView.remove', { name: 'Spät' });
    expect((await again.call('listView.list', {})).views).toMatchObject([{ isStandard: false }]);
  });

  it('keeps no words that were searched for', async () => {
    const anna = await newOffice().sitDown('anna');
    await anna.call('listView.save', { name: 'Alle', arrangement: { ...overdue, text: 'Haddad' } as never });
    expect(JSON.stringify(await anna.call('listView.list', {}))).not.toContain('Haddad');
  });
});

describe('the columns that were chosen last', () => {
  it('stay for the person who chose them, and for nobody else, until they are as usual again', async () => {
    const office = newOffice();
    const anna = await office.sitDown('anna');
    await anna.call('listView.keepColumns', { columns: ['phase'] });
    await anna.call('listView.keepColumns', { columns: ['phase', 'openedOn'] });
    await anna.leave();
    const jutta = await office.sitDown('jutta');
    expect((await jutta.call('listView.list', {})).columns).toBeNull();
    await jutta.leave();
    const again = await office.sitDown('anna');
    expect((await again.call('listView.list', {})).columns).toEqual(['phase', 'openedOn']);
    await again.call('listView.keepColumns', { columns: null });
    expect((await again.call('listView.list', {})).columns).toBeNull();
  });
});
