import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageFileName } from '../../../domain/handoff/package-name.ts';
import type { PackedFile } from '../../../main/core/handoff/package/archive.ts';
import { signAndEncrypt } from '../../../main/core/handoff/package/seal.ts';
import { unpack } from '../../../main/core/handoff/package/unpack.ts';
import { refusalTexts } from '../../../receiver/messages.ts';
import { verifyPackage } from '../../../receiver/verify-package.ts';
import { forge } from './fixtures/forge.ts';
import { keyring, type Keyring } from './fixtures/gnupg.ts';
import { makeOffices, sampleZip, type Offices } from './fixtures/package.ts';
import { sampleMonth } from './fixtures/sample-month.ts';

/** `KIM_TRIALS=2000` is the long run. */
const trials = Number(process.env['KIM_TRIALS'] ?? 10);
const timeout = 60_000 + trials * 3_000;

let offices: Offices;
let receiver: Keyring;
let folder: string;
let zip: Uint8Array;
let sealed: Uint8Array;
const name = packageFileName(sampleMonth().header);

const seal = (bytes: Uint8Array) =>
  signAndEncrypt(bytes, {
    officePrivateKey: offices.office.privateKey,
    recipientPublicKey: offices.recipient.publicKey,
  });

beforeAll(async () => {
  offices = await makeOffices();
  receiver = keyring();
  receiver.importKey(offices.office.publicKey);
  receiver.importKey(offices.recipient.privateKey);
  folder = mkdtempSync(join(tmpdir(), 'kim-malformed-'));
  zip = await sampleZip(offices.recipient.fingerprint);
  sealed = await seal(zip);
});
afterAll(async () => {
  await receiver.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Refused with a reason that the office can read; or accepted, and then it says what both people approved. */
async function requireVerdict(bytes: Uint8Array): Promise<'accepted' | 'refused'> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const verdict = await verifyPackage(file, {
    keyring: receiver.folder,
    senderFingerprint: offices.office.fingerprint,
    recipient: 'kreis-lippe',
    markerRequired: false,
  });
  if (verdict.accepted) {
    expect(verdict.package.month).toEqual(sampleMonth());
    return 'accepted';
  }
  expect(Object.keys(refusalTexts)).toContain(verdict.code);
  return 'refused';
}

/** Bytes out of order: cut, put together from pieces, with something strange in between. */
const disorder = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.nat({ max: 4000 }) }),
    fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(), length: fc.nat({ max: 4000 }) }),
    fc.record({
      kind: fc.constant('insert' as const),
      at: fc.nat(),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 300 }),
    }),
    fc.record({
      kind: fc.constant('overwrite' as const),
      at: fc.nat(),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
    }),
  ),
  { minLength: 1, maxLength: 4 },
);
type Disorder = typeof disorder extends fc.Arbitrary<infer Value> ? Value : never;

const disordered = (honest: Uint8Array, steps: Disorder): Buffer =>
  steps.reduce((bytes, step) => {
    const at = bytes.length === 0 ? 0 : step.at % bytes.length;
    switch (step.kind) {
      case 'cut':
        return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + step.length)]);
      case 'repeat':
        return Buffer.concat([bytes.subarray(0, at + step.length), bytes.subarray(at)]);
      case 'insert':
        return Buffer.concat([bytes.subarray(0, at), step.bytes, bytes.subarray(at)]);
      case 'overwrite':
        return Buffer.concat([bytes.subarray(0, at), step.bytes, bytes.subarray(at + step.bytes.length)]);
    }
  }, Buffer.from(honest));

it('bytes out of order are refused, or read as what was approved', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(disorder, async (steps) => {
      await requireVerdict(disordered(sealed, steps));
    }),
    { numRuns: trials },
  );
});

it('a signed archive out of order is refused, or read as what was approved', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(disorder, async (steps) => {
      await requireVerdict(await seal(disordered(zip, steps)));
    }),
    { numRuns: trials },
  );
});

/** What a sender's program, or somebody with their key, could write into a bag. */
const meddling = fc.array(
  fc.record({
    file: fc.nat(),
    change: fc.oneof(
      fc.record({ kind: fc.constantFrom('drop' as const, 'twice' as const, 'empty' as const) }),
      fc.record({
        kind: fc.constant('rename' as const),
        to: fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 30 }),
          fc.constantFrom('../x', '/etc/passwd', 'CON', 'a\u0000b', 'data/../..', 'bagit.txt'),
        ),
      }),
      fc.record({ kind: fc.constant('text' as const), text: fc.string({ unit: 'binary', maxLength: 400 }) }),
      fc.record({ kind: fc.constant('json' as const), value: fc.jsonValue({ maxDepth: 6 }) }),
      // A place inside what is there takes another value.
      fc.record({ kind: fc.constant('place' as const), at: fc.nat(), value: fc.jsonValue({ maxDepth: 2 }) }),
    ),
  }),
  { minLength: 1, maxLength: 3 },
);
type Meddling = typeof meddling extends fc.Arbitrary<infer Value> ? Value : never;

type Place = readonly [holder: Record<string, unknown>, key: string];
const placesIn = (value: unknown): Place[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inside]): Place[] => [
        [value as Record<string, unknown>, key],
        ...placesIn(inside),
      ])
    : [];

function withPlace(bytes: Uint8Array, at: number, value: unknown): Uint8Array {
  const text = Buffer.from(bytes).toString('utf8');
  try {
    const parsed = JSON.parse(text) as unknown;
    const places = placesIn(parsed);
    const place = places[at % Math.max(1, places.length)];
    if (place !== undefined) place[0][place[1]] = value;
    return Buffer.from(JSON.stringify(parsed));
  } catch {
    const from = at % Math.max(1, text.length);
    return Buffer.from(`${text.slice(0, from)}${JSON.stringify(value)}${text.slice(from + 1)}`);
  }
}

const meddledWith = (files: PackedFile[], steps: Meddling): PackedFile[] =>
  steps.reduce<PackedFile[]>((now, { file, change }) => {
    const at = file % Math.max(1, now.length);
    const found = now[at];
    if (found === undefined) return now;
    const others = now.filter((_one, index) => index !== at);
    const top = found.path.split('/')[0] ?? '';
    switch (change.kind) {
      case 'drop':
        return others;
      case 'twice':
        return [...now, { ...found }];
      case 'empty':
        return [...others, { ...found, bytes: new Uint8Array(0) }];
      case 'rename':
        return [...others, { ...found, path: `${top}/${change.to}` }];
      case 'text':
        return [...others, { ...found, bytes: Buffer.from(change.text) }];
      case 'json':
        return [...others, { ...found, bytes: Buffer.from(JSON.stringify(change.value)) }];
      case 'place':
        return [...others, { ...found, bytes: withPlace(found.bytes, change.at, change.value) }];
    }
  }, files);

it(
  'a signed bag that says something else is refused, with manifests that fit or not',
  { timeout },
  async () => {
    await fc.assert(
      fc.asyncProperty(meddling, fc.boolean(), async (steps, refit) => {
        await requireVerdict(await seal(await forge(zip, (files) => meddledWith(files, steps), refit)));
      }),
      { numRuns: trials },
    );
  },
);

it('accepts the honest one, so that a refusal above says something', async () => {
  expect(await requireVerdict(sealed)).toBe('accepted');
  expect(await requireVerdict(await seal(await forge(zip, (files) => files, true)))).toBe('accepted');
  expect(await unpack(zip)).not.toEqual([]);
});
