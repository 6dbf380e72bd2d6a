import { describe, expect, it } from 'vitest';
import { auditEvents } from '../../../domain/audit/event.ts';
import { rolesByPermission } from '../../../domain/access/permissions.ts';
import { operations, type OperationName } from '../../../domain/contract/operations.ts';
import { session, work } from '../../../main/core/handlers.ts';
import { enterStory, type Caller } from '../../stories/enter-story.ts';
import { storiesUpTo } from '../../stories/index.ts';
import { staff } from '../../stories/staff.ts';
import { type Desk } from '../../stories/office.ts';
import { officeForEachTest, today, type Office } from './office.ts';

const newOffice = officeForEachTest();
const names = Object.keys(operations) as OperationName[];
const handlers = { ...session, ...work };

describe('every operation', () => {
  it.each(names)('%s declares schema, permission and audit, and has one handler', (name) => {
    const { input, output, permission, audit, place } = operations[name];
    expect(typeof input.safeParse).toBe('function');
    expect(typeof output.safeParse).toBe('function');
    expect(Object.keys(rolesByPermission)).toContain(permission);
    if ('none' in audit) expect(audit.none.length).toBeGreaterThan(10);
    else expect(auditEvents).toContain(audit.event);
    expect(Object.hasOwn(handlers, name)).toBe(place !== 'shell');
  });

  it.each(names)('%s refuses an unknown field', (name) => {
    const { success } = operations[name].input.safeParse({ nobodyKnowsThis: 1 });
    expect(success).toBe(false);
  });

  it('that writes is declared as a change', () => {
    const writing = names.filter(
      (name) => operations[name].permission === 'case.write' && !name.startsWith('draft.'),
    );
    expect(writing.length).toBeGreaterThan(10);
    for (const name of writing) expect(operations[name].audit).toMatchObject({ durability: 'change' });
  });
});

/** Counts what was done, by event of the log. */
function counting(call: Caller): { call: Caller; done: Map<string, number> } {
  const done = new Map<string, number>();
  return {
    done,
    call: async (name, input) => {
      const output = await call(name, input);
      const { audit } = operations[name];
      if (!('none' in audit)) done.set(audit.event, (done.get(audit.event) ?? 0) + 1);
      return output;
    },
  };
}

const page = { from: null, to: null, user: null, offset: 0, limit: 200 };
const readLog = (dirk: Desk, event: string | null) => dirk.call('audit.list', { ...page, event });

async function logAfter(work: (anna: Desk, office: Office) => Promise<unknown>): Promise<Desk> {
  const office = newOffice();
  const anna = await office.sitDown('anna');
  await work(anna, office);
  await anna.leave();
  return office.sitDown('dirk');
}

describe('the log, read by Datenschutz', () => {
  it('has every change and every reading of a file, and nothing of what was typed', async () => {
    const [drita] = storiesUpTo(today);
    let done = new Map<string, number>();
    const dirk = await logAfter(async (anna) => {
      const counted = counting(anna.call);
      done = counted.done;
      const { id } = await enterStory(counted.call, drita);
      await counted.call('case.open', { caseId: id });
      await counted.call('plan.version', { caseId: id, number: 1 });
      await counted.call('contact.list', { caseId: id, offset: 0, limit: 5 });
    });
    expect(done.size).toBeGreaterThan(12);
    for (const [event, count] of done) {
      expect([event, (await readLog(dirk, event)).total]).toEqual([event, count]);
    }
    const { entries, total } = await readLog(dirk, null);
    const text = JSON.stringify(entries);
    for (const typed of [drita.client.familyName, drita.client.givenName, 'Klinikum', 'Anerkennung']) {
      expect(text).not.toContain(typed);
    }
    expect(total).toBeGreaterThan(60);
    expect(await dirk.call('audit.verify', {})).toMatchObject({ intact: true, problem: null });
  });

  it('names who did it, and one case always by the same pseudonym', async () => {
    const [drita, yousef] = storiesUpTo(today);
    const dirk = await logAfter(async ({ call }) => {
      await enterStory(call, { ...drita, contacts: [] });
      await enterStory(call, { ...yousef, contacts: [] });
    });
    const { entries } = await readLog(dirk, 'consent.recorded');
    expect(new Set(entries.map(({ user }) => user))).toEqual(new Set([staff.anna.name]));
    const references = entries.map(({ caseRef }) => caseRef);
    expect(new Set(references).size).toBe(2);
    expect(references.every((reference) => /^[0-9a-f]{32}$/.test(reference ?? ''))).toBe(true);
  });

  it('has refused changes nowhere', async () => {
    const dirk = await logAfter(async ({ call, ask }) => {
      const { id } = await enterStory(call, storiesUpTo(today)[4]);
      await ask('contact.add', { caseId: id, details: storiesUpTo(today)[4].contacts[0] as never });
    });
    expect((await readLog(dirk, 'contact.added')).total).toBe(storiesUpTo(today)[4].contacts.length);
  });

  it('has unlocks, failures and locks', async () => {
    const dirk = await logAfter(async (anna, office) => {
      await anna.leave();
      const core = office.core();
      await core.call('vault.unlock', { slotId: anna.slotId, password: 'nicht das Richtige' });
      await (await office.sitDown('anna')).leave();
    });
    const { entries } = await readLog(dirk, null);
    const events = entries.map(({ event }) => event);
    expect(events.filter((event) => event === 'vault.unlocked')).toHaveLength(3);
    expect(events.filter((event) => event === 'vault.locked')).toHaveLength(2);
    const second = entries.filter(
      ({ event, user }) => event === 'vault.unlocked' && user === staff.anna.name,
    )[0];
    expect(second?.detail).toEqual({ failedAttempts: 1 });
  });
});
