import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { errorCodes } from '../../../domain/contract/errors.ts';
import { operations } from '../../../domain/contract/operations.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { deskForFile } from './office.ts';
import { simpleCase } from './simple-case.ts';

/** 100,000 with KIM_MALFORMED_CALLS=100000. */
const calls = Number(process.env['KIM_MALFORMED_CALLS'] ?? 2000);
const atWork = deskForFile('anna');

const names = Object.keys(operations);
const badName = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'case',
    'case.',
    '.open',
    'case.open ',
    'vault.lock',
  ),
);
const hostile = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    0,
    -1,
    NaN,
    Infinity,
    2 ** 53,
    [],
    {},
    '\u0000',
    "' or 1=1 --",
  ),
  fc.string({ maxLength: 50, unit: 'binary' }),
);

/** Inputs with the right field names and hostile values: they get past the first door. */
const halfRight = (caseId: string) =>
  fc.dictionary(
    fc.constantFrom(
      'caseId',
      'details',
      'version',
      'goalId',
      'stepId',
      'number',
      'text',
      'key',
      'payload',
      'filter',
      'sort',
      'offset',
      'limit',
      'month',
      'recipient',
      'packageId',
      'slotId',
      'password',
      'kind',
      'order',
      'to',
      'on',
      '__proto__',
    ),
    fc.oneof(
      hostile,
      fc.constantFrom<unknown>(caseId, 0, 1, 'kreis-lippe', '2026-01', 'goal', crypto.randomUUID()),
    ),
  );

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What this process holds on to, in bytes. */
function memoryHeld(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

it('whatever is called, the core answers with one of its codes, keeps nothing of it, and the file stays as it was', async () => {
  const { call, core } = atWork();
  const { id } = await enterStory(call, simpleCase());
  const before = await call('case.open', { caseId: id });
  const heldBefore = memoryHeld();
  const codes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: badName }),
      fc.oneof(hostile, halfRight(id)),
      async (name, input) => {
        const result = await core.call(name as string, input);
        if (result.ok) return;
        expect(errorCodes).toContain(result.error.code);
        codes.set(result.error.code, (codes.get(result.error.code) ?? 0) + 1);
      },
    ),
    { numRuns: calls },
  );
  expect(codes.get('invalid-input')).toBeGreaterThan(calls / 4);
  expect(codes.get('internal')).toBeUndefined();
  // Ten kilobytes kept of each call would fill a machine after the 100,000 of the long run.
  expect(memoryHeld() - heldBefore).toBeLessThan(64 * 2 ** 20);
  expect(await call('case.open', { caseId: id })).toEqual(before);
});

it('errors hold nothing of what was typed', async () => {
  const { core, call } = atWork();
  const { id: caseId } = await enterStory(call, simpleCase());
  const secret = 'Kennwort-Ulmenweg-4711';
  const inputs: [string, unknown][] = [
    ['contact.add', { caseId, details: { note: secret, kind: secret, minutes: secret } }],
    ['case.create', { client: { givenName: secret }, openedOn: secret, occasion: secret }],
    ['case.open', { caseId: secret }],
    ['case.open', { caseId: crypto.randomUUID(), [secret]: secret }],
    ['case.requestAccess', { reference: secret, reason: 'cover', reasonText: secret }],
    ['handoff.saveRecipientKey', { recipient: 'kreis-lippe', armoredKey: secret }],
    ['vault.unlock', { slotId: secret, password: secret }],
    [secret, secret],
  ];
  for (const [name, input] of inputs) {
    const result = await core.call(name, input);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain('4711');
  }
});
