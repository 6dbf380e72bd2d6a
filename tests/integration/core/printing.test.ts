import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { createCore } from '../../../main/core/core.ts';
import { environmentFrom } from '../../../main/core/environment.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { staff } from '../../stories/staff.ts';
import { deskAt } from '../../stories/office.ts';
import { officeForEachTest } from './office.ts';
import { simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();

async function printedWith(more: (folder: string) => Record<string, string>) {
  const office = newOffice();
  const share = join(office.folder, 'freigabe');
  mkdirSync(join(share, 'ausgang'), { recursive: true });
  const environment = environmentFrom([`--vault=${office.vault}`], {
    KIM_OUTBOX: share,
    ...more(office.folder),
  });
  const core = createCore(environment);
  try {
    const { slots } = await deskAt(core, '').call('vault.status', {});
    const slotId = slots.find(({ name }) => name === staff.anna.name)?.id ?? '';
    const anna = deskAt(core, slotId);
    await anna.call('vault.unlock', { slotId, password: staff.anna.password });
    const { id: caseId } = await enterStory(anna.call, simpleCase());
    const bytes = new TextEncoder().encode('%PDF');
    const { path } = await anna.call('document.deliver', {
      caseId,
      kind: 'plan',
      number: 1,
      language: 'de',
      bytes,
    });
    return { office, share, path };
  } finally {
    await core.close();
  }
}

it('a printed plan names people: it never lies on the share that recipients look into', async () => {
  const { office, share, path } = await printedWith(() => ({}));
  expect(dirname(path)).toBe(office.folder);
  expect(readdirSync(share, { recursive: true })).toEqual(['ausgang']);
});

it('is written where the office says', async () => {
  const { office, path } = await printedWith((folder) => {
    mkdirSync(join(folder, 'papiere'));
    return { KIM_PRINTS: join(folder, 'papiere') };
  });
  expect(dirname(path)).toBe(join(office.folder, 'papiere'));
});
