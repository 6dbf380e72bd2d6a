import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayUse } from '../../../domain/access/permissions.ts';
import { operations, type OperationName } from '../../../domain/contract/operations.ts';
import { readKeyFile } from '../../../main/core/vault/key-file-store.ts';
import { enterStory, type Caller } from '../../stories/enter-story.ts';
import { openCases } from '../../stories/generator.ts';
import { officeForEachTest, today } from './office.ts';

const newOffice = officeForEachTest();

/** `KIM_TRIALS=100` is the long run. */
const trials = Number(process.env['KIM_TRIALS'] ?? 2);

const stories = openCases(today);
const role = 'dataprotection';

interface Done {
  readonly name: OperationName;
  readonly input: unknown;
}

/** What somebody typed into a case: words, not codes, days or ids. */
const typed = (value: unknown): string[] =>
  typeof value === 'string'
    ? /\p{L} \p{L}/u.test(value)
      ? [value]
      : []
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(typed)
      : [];

it(
  'whoever worked on whatever, nobody of data protection reaches a case: not by any operation, nor by a key',
  { timeout: 60_000 + trials * 30_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            worker: fc.constantFrom('anna', 'jutta', 'holger'),
            story: fc.constantFrom(...stories),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        fc.array(fc.nat(), { minLength: 40, maxLength: 80 }),
        async (work, picks) => {
          const office = newOffice();
          const done: Done[] = [];
          const texts = new Set<string>();
          const cases: string[] = [];
          for (const { worker, story } of work) {
            const desk = await office.sitDown(worker);
            const recorded: Caller = (name, input) => {
              done.push({ name, input });
              return desk.call(name, input);
            };
            cases.push((await enterStory(recorded, story)).id);
            for (const text of typed(story)) texts.add(text);
            texts.add(story.client.familyName);
            await desk.leave();
          }

          const dirk = await office.sitDown('dirk');
          const everyRead = cases.flatMap((caseId): Done[] => [
            { name: 'case.open', input: { caseId } },
            { name: 'contact.list', input: { caseId, offset: 0, limit: 50 } },
            { name: 'attachment.list', input: { caseId } },
            { name: 'gap.list', input: { caseId } },
            { name: 'paper.prepare', input: { paper: { kind: 'overview', caseId, language: 'de' } } },
            {
              name: 'history.list',
              input: { caseId, area: null, person: null, offset: 0, limit: 50 },
            },
          ]);
          for (const { name, input } of [...everyRead, ...picks.map((at) => done[at % done.length]!)]) {
            const answer = await dirk.ask(name, input as never);
            expect(mayUse(role, operations[name].permission), name).toBe(false);
            expect(answer, name).toEqual({ ok: false, error: { code: 'not-allowed' } });
          }

          const seen: unknown[] = [];
          for (let offset = 0, total = 1; offset < total; offset += 200) {
            const page = { from: null, to: null, user: null, event: null, offset, limit: 200 };
            const found = await dirk.call('audit.list', page);
            seen.push(found.entries);
            ({ total } = found);
          }
          seen.push(await dirk.call('audit.verify', {}), await dirk.call('vault.status', {}));
          const shown = JSON.stringify(seen);
          for (const text of texts) expect(shown).not.toContain(JSON.stringify(text).slice(1, -1));
          for (const caseId of cases) expect(shown).not.toContain(caseId);
          await dirk.leave();

          // What was done does not write a key into the slot either.
          const slots = readKeyFile(office.vault).slots.filter((slot) => slot.role === role);
          expect(slots.map(({ wraps }) => Object.keys(wraps).toSorted())).toEqual([
            ['audit', 'integrity', 'sealing', 'signing'],
          ]);
        },
      ),
      { numRuns: trials },
    );
  },
);
