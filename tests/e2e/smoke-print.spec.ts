import { execFileSync } from 'node:child_process';
import { expect, test } from './harness/fixtures.ts';
import { callerFrom } from '../screens/caller.ts';
import { makeVault, unlockAs } from './harness/vault.ts';
import { addDays } from '../../domain/date.ts';
import { enterStory } from '../stories/enter-story.ts';
import { drita } from '../stories/drita.ts';

test('an agreed plan becomes a tagged PDF beside the vault', async ({ program, folder }) => {
  await makeVault(program.window);
  await unlockAs(program.window, 'anna');
  const call = callerFrom(program.window);
  const story = drita(addDays(new Date().toISOString().slice(0, 10), -600));
  const { id: caseId, reference } = await enterStory(call, story);
  const { path } = await call('plan.print', { caseId, number: 1, language: 'sq' });

  expect(path.startsWith(folder)).toBe(true);
  expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Tagged: +yes/);
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  expect(text).toContain(reference);
  expect(text).toContain(story.plan!.goals[0]!.details.title.slice(0, 20));
  // The page that was laid out is gone; the person's window is there.
  expect(program.app.windows()).toHaveLength(1);
});
