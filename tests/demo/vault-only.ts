import { join } from 'node:path';
import { localToday } from '../../domain/validation.ts';
import { createCore } from '../../main/core/core.ts';
import { enterStory } from '../stories/enter-story.ts';
import { openCases } from '../stories/generator.ts';
import { storiesUpTo } from '../stories/index.ts';
import { deskAt } from '../stories/office.ts';
import { officeName, staff } from '../stories/staff.ts';

/** A vault in `folder/akte` with all stories, and its passwords on the console. */
export async function makeDemoVault(folder: string): Promise<void> {
  const vaultFolder = join(folder, 'akte');
  const core = createCore({ vaultFolder, outboxFolder: folder, training: true, now: () => new Date() });
  const { call } = deskAt(core);
  console.log('demo: making a vault with invented cases …');
  const { ask, recoveryWords } = await call('vault.prepare', { officeName, users: Object.values(staff) });
  const words = (kind: 'cases' | 'audit') =>
    ask[kind].map((position) => ({ position, word: recoveryWords[kind][position - 1] ?? '' }));
  await call('vault.confirm', { cases: words('cases'), audit: words('audit') });
  const { slots } = await call('vault.status', {});
  const slotId = slots.find(({ name }) => name === staff.anna.name)?.id ?? '';
  await call('vault.unlock', { slotId, password: staff.anna.password });
  const today = localToday();
  for (const story of [...storiesUpTo(today), ...openCases(today)]) await enterStory(call, story);
  await core.close();
  console.log('demo: invented people and their passwords:');
  for (const { name, role, password } of Object.values(staff))
    console.log(`  ${name} (${role}): ${password}`);
}
