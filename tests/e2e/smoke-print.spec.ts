import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { filledLetter } from '../../domain/case/client-letter.ts';
import { addDays } from '../../domain/date.ts';
import type { Paper } from '../../domain/paper/paper.ts';
import { callerFrom } from '../screens/caller.ts';
import { drita } from '../stories/drita.ts';
import { enterStory, type Caller } from '../stories/enter-story.ts';
import { expect, test, unlockAs } from './harness/vault.ts';

const pictures = join('test-results', 'bilder');

/** Lays a paper out and saves it; keeps its pages as pictures where pictures are kept. */
async function printed(call: Caller, paper: Paper): Promise<{ path: string; text: string; raw: string }> {
  const { paperId } = await call('paper.prepare', { paper });
  await call('paper.layOut', { paperId });
  const { path } = await call('paper.deliver', { paperId });
  expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Tagged: +yes/);
  const language = /_([a-z]+)[.]pdf$/.exec(path)?.[1] ?? 'de';
  mkdirSync(pictures, { recursive: true });
  execFileSync('pdftoppm', ['-r', '60', '-png', path, join(pictures, `papier-${paper.kind}-${language}`)]);
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return { path, text, raw: readFileSync(path, 'latin1') };
}

test('papers become tagged PDFs in German beside the vault, whatever language stands beside it', async ({
  program,
  folder,
}) => {
  await unlockAs(program.window, 'anna');
  const call = callerFrom(program.window);
  const story = drita(addDays(new Date().toISOString().slice(0, 10), -600));
  const { id: caseId, reference } = await enterStory(call, story);

  const plan = await printed(call, { kind: 'plan', caseId, number: 1, language: 'sq' });
  expect(realpathSync(plan.path).startsWith(folder)).toBe(true);
  expect(plan.text).toContain(reference);
  expect(plan.text).toContain(story.plan!.goals[0]!.details.title.slice(0, 20));

  const { consents } = await call('case.open', { caseId });
  const consent = consents.find(({ withdrawnOn }) => withdrawnOn === null);
  // Each paper in two of the scripts that need fonts of their own, or run from right to left.
  const papers: Paper[] = [
    ...(['ar', 'ti'] as const).map((language) => ({ kind: 'closing' as const, caseId, language })),
    ...(['ur', 'uk'] as const).map((language) => ({ kind: 'check' as const, caseId, language })),
    ...(['ti', 'ar'] as const).map((language) => ({ kind: 'overview' as const, caseId, language })),
    ...(['uk', 'ur'] as const).map((language) => ({
      kind: 'consent' as const,
      caseId,
      consent: consent?.id ?? '',
      language,
    })),
  ];
  for (const paper of papers) {
    const { text, raw } = await printed(call, paper);
    expect(text).toContain(reference);
    expect(raw).toContain('/Lang (de)');
  }
  const { closing: _closing, check: _check, ...begun } = story;
  const open = await enterStory(call, begun);
  const facts = {
    clientName: 'Drita Hoxha',
    since: '',
    on: '2026-12-08',
    time: '10:30 Uhr',
    place: 'Zimmer 214',
  };
  for (const language of ['ar', 'fr'] as const) {
    const letter = { template: 'reminder' as const, language, ...filledLetter('reminder', facts) };
    const { text } = await printed(call, { kind: 'client-letter', caseId: open.id, letter });
    expect(text).toContain(open.reference);
    if (language === 'fr') expect(text).toContain('Malheureusement');
  }
  // The pages that were laid out are gone; the person's window is there.
  expect(program.app.windows()).toHaveLength(1);
});
