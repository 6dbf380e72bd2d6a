import { describe, expect, it } from 'vitest';
import type { OfficeRecordKind } from '../../../domain/history/directory-fields.ts';
import type { Desk } from '../../stories/office.ts';
import { staff } from '../../stories/staff.ts';
import { enterOffer, institutionOf, offerOf } from './directory-entries.ts';
import { officeForEachTest } from './office.ts';

const newOffice = officeForEachTest();

const interpreter = {
  name: 'Leila Haddad',
  phone: '',
  email: '',
  languages: ['ar' as const],
  weekdays: ['mo' as const],
  availability: '',
  signedOn: null,
  endedOn: null,
};
const group = (institutionId: string) => ({
  kind: 'griffbereit' as const,
  place: 'Familienzentrum',
  institutionId,
  guide: '',
  guideContact: '',
  languages: [],
  schedule: 'dienstags',
  places: 8,
  startsOn: null,
  endsOn: null,
  note: '',
});

/** One record of each kind: what is changed in it, and what its page says afterwards. */
async function records({ call }: Pick<Desk, 'call'>) {
  const { institutionId, offerId } = await enterOffer(call);
  const { institutionId: other } = await enterOffer(call, institutionOf({ name: 'DRK Lemgo' }));
  const add = { version: 0 };
  const { id: interpreterId } = await call('interpreter.save', {
    ...add,
    interpreterId: null,
    details: interpreter,
  });
  const { id: groupId } = await call('programme.saveGroup', {
    ...add,
    groupId: null,
    details: group(institutionId),
  });
  return [
    {
      kind: 'institution',
      recordId: institutionId,
      path: 'town',
      values: ['Detmold', 'Lage'],
      save: (version: number, town = 'Lage') =>
        call('directory.saveInstitution', { institutionId, version, details: institutionOf({ town }) }),
      now: async () => (await call('directory.institution', { institutionId })).institution.town,
    },
    {
      kind: 'offer',
      recordId: offerId,
      path: 'places',
      values: [null, 12],
      save: (version: number) =>
        call('directory.saveOffer', { institutionId, offerId, version, details: offerOf({ places: 12 }) }),
      now: async () => (await call('directory.institution', { institutionId })).offers[0]?.places,
    },
    {
      kind: 'interpreter',
      recordId: interpreterId,
      path: 'weekdays',
      values: [['mo'], ['mo', 'fr']],
      save: (version: number) =>
        call('interpreter.save', {
          interpreterId,
          version,
          details: { ...interpreter, weekdays: ['mo', 'fr'] },
        }),
      now: async () => (await call('interpreter.list', {})).interpreters[0]?.weekdays,
    },
    {
      kind: 'programme-group',
      recordId: groupId,
      path: 'institutionId',
      // By its name: an id would say nothing.
      values: ['Volkshochschule Detmold', 'DRK Lemgo'],
      save: (version: number) => call('programme.saveGroup', { groupId, version, details: group(other) }),
      now: async () => {
        const { institutionId: id } = (await call('programme.group', { groupId })).group;
        return (await call('directory.institutions', { filter: all })).rows.find((row) => row.id === id)
          ?.name;
      },
    },
  ] as const;
}
const all = { text: '', recipient: null, withEnded: true } as const;

describe('the history of the records of the office', () => {
  it('says of each field who changed what, and gives back what stood there before the last save', async () => {
    const anna = await newOffice().sitDown('anna');
    for (const { kind, recordId, path, values, save, now } of await records(anna)) {
      const [before, after] = values;
      const saved = await save(1);
      const { entries } = await anna.call('history.listOffice', { kind, recordId });
      expect(entries).toMatchObject([
        {
          by: staff.anna.name,
          undo: 'possible',
          record: { what: 'changed', version: 1, fields: [{ path, before, after }] },
        },
        { by: staff.anna.name, undo: 'never', record: { what: 'added', version: 0 } },
      ]);
      expect([kind, await now()]).toEqual([kind, after]);
      const undone = await anna.call('history.undoOffice', { kind, recordId, version: saved.version - 1 });
      expect([kind, undone.version, await now()]).toEqual([kind, 3, before]);
      const later = await anna.call('history.listOffice', { kind, recordId });
      expect(later.entries.map(({ undo }) => undo)).toEqual(['possible', 'changed-since', 'never']);
    }
  });

  it('takes nothing back once somebody saved since, and never the first entry', async () => {
    const anna = await newOffice().sitDown('anna');
    const [institution] = await records(anna);
    const { kind, recordId, save, now } = institution;
    const undo = (version: number) => anna.ask('history.undoOffice', { kind, recordId, version });
    expect(await undo(0)).toMatchObject({ error: { code: 'not-allowed' } });
    await save(1);
    await save(2, 'Lemgo');
    expect(await undo(0)).toMatchObject({ error: { code: 'not-allowed' } });
    expect(await undo(1)).toMatchObject({ error: { code: 'version-conflict' } });
    expect(await undo(7)).toMatchObject({ error: { code: 'version-conflict' } });
    expect(await now()).toBe('Lemgo');
  });

  it('finds an institution by its former name again, once the new one is taken back', async () => {
    const { call } = await newOffice().sitDown('anna');
    const { institutionId } = await enterOffer(call);
    const renamed = institutionOf({ name: 'Ein falscher Name' });
    await call('directory.saveInstitution', { institutionId, version: 1, details: renamed });
    await call('history.undoOffice', { kind: 'institution', recordId: institutionId, version: 1 });
    const found = (text: string) => call('directory.institutions', { filter: { ...all, text } });
    expect((await found('Volkshochschule')).total).toBe(1);
    expect((await found('falscher')).total).toBe(0);
  });

  it('is closed to Datenschutz and Administration, tells no record as one of another kind, and stands in the log', async () => {
    const office = newOffice();
    const anna = await office.sitDown('anna');
    const [institution] = await records(anna);
    const { kind, recordId, save } = institution;
    await save(1);
    const wrong: OfficeRecordKind = 'interpreter';
    for (const operation of ['history.listOffice', 'history.undoOffice'] as const) {
      const input = { kind: wrong, recordId, ...(operation === 'history.undoOffice' && { version: 1 }) };
      expect(await anna.ask(operation, input as never)).toMatchObject({ error: { code: 'not-found' } });
    }
    await anna.call('history.listOffice', { kind, recordId });
    await anna.call('history.undoOffice', { kind, recordId, version: 1 });
    await anna.leave();
    const dirk = await office.sitDown('dirk');
    expect(await dirk.ask('history.listOffice', { kind, recordId })).toMatchObject({
      error: { code: 'not-allowed' },
    });
    expect(await dirk.ask('history.undoOffice', { kind, recordId, version: 2 })).toMatchObject({
      error: { code: 'not-allowed' },
    });
    const log = { from: null, to: null, user: null, offset: 0, limit: 10 };
    for (const event of ['office.historyOpened', 'office.changeUndone'] as const)
      expect((await dirk.call('audit.list', { ...log, event })).entries).toMatchObject([
        { event, detail: { kind, record: recordId } },
      ]);
  });
});
