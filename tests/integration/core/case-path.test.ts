import { expect, it } from 'vitest';
import { listOfCases } from '../../list-of-cases.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { openCases } from '../../stories/generator.ts';
import { storiesUpTo, storyMinutes } from '../../stories/index.ts';
import { onPaper } from './on-paper.ts';
import { officeForEachTest, today } from './office.ts';

const newOffice = officeForEachTest();

it('a caseworker takes a case from request to lasting result', async () => {
  const { call } = await newOffice().sitDown('anna');
  const [story] = storiesUpTo(today);
  const { id } = await enterStory(call, story);
  const view = await call('case.open', { caseId: id });
  expect(view.file).toMatchObject({ phase: 'ended', closureReason: 'goals-reached', admission: 'admitted' });
  expect(view.phaseHistory.map(({ phase }) => phase)).toEqual([
    'inquiry',
    'assessment',
    'planning',
    'implementation',
    'closing',
    'sustainability',
    'ended',
  ]);
  expect(view.goals.map(({ state }) => state)).toEqual(['reached', 'reached', 'reached']);
  expect(view.planVersions.map(({ number }) => number)).toEqual([2, 1]);
  expect(view.check?.result).toBe('stable');
  expect(view.mayWrite).toBe(false);
});

it('is informed, consents, agrees and closes in languages that no paper exists in', async () => {
  const anna = await newOffice().sitDown('anna');
  const { call } = anna;
  const [story] = storiesUpTo(today);
  const { intake, consents, plan, closing } = story;
  if (plan === undefined || closing === undefined) throw new Error('an unfinished story');
  const { id } = await enterStory(call, {
    ...story,
    intake: { ...intake, informedIn: 'so' },
    consents: consents.map((consent) => ({ ...consent, language: 'ckb' as const })),
    plan: { ...plan, agreements: plan.agreements.map((one) => ({ ...one, language: 'en' as const })) },
    closing: { ...closing, details: { ...closing.details, language: 'ps' } },
  });
  const view = await call('case.open', { caseId: id });
  expect(view.file).toMatchObject({ phase: 'ended', admission: 'admitted', informedIn: 'so' });
  expect(new Set(view.consents.map(({ language }) => language))).toEqual(new Set(['ckb']));
  expect(new Set(view.planVersions.map(({ language }) => language))).toEqual(new Set(['en']));
  expect(view.closing?.language).toBe('ps');
  expect(await onPaper(anna, { kind: 'plan', caseId: id, number: 1, language: 'de' })).toMatchObject({
    language: 'de',
  });
});

it('every story ends with its minutes, its goals and its own result', async () => {
  const { call } = await newOffice().sitDown('anna');
  const results: Record<string, unknown> = {};
  for (const story of storiesUpTo(today)) {
    const { id } = await enterStory(call, story);
    const view = await call('case.open', { caseId: id });
    expect(view.minutesTotal).toBe(storyMinutes[story.key]);
    results[story.key] = [view.goals.map(({ state }) => state), view.check?.result];
  }
  expect(results).toEqual({
    drita: [['reached', 'reached', 'reached'], 'stable'],
    yousef: [['suspended', 'reached', 'partly-reached'], 'partly'],
    olena: [['reached', 'partly-reached', 'reached'], 'stable'],
    mamadou: [['reached', 'not-reached', 'partly-reached'], 'partly'],
    ionela: [['reached', 'not-reached', 'not-reached'], 'not-reachable'],
  });
});

it('open cases give Mein Tag something overdue, something today and the checks that come up', async () => {
  const { call } = await newOffice().sitDown('anna');
  const cases = openCases(today);
  for (const story of cases) await enterStory(call, story);
  const day = await call('day.overview', {});
  expect(day.counts.overdue).toBeGreaterThan(0);
  expect(day.counts.today).toBeGreaterThan(0);
  expect(day.upcomingChecks).toHaveLength(1);
  expect(day.openReferrals.length).toBeGreaterThan(0);
  const list = await call('case.list', {
    ...listOfCases({}, 50),
    sort: { by: 'nextDeadline', descending: false },
  });
  expect(list.total).toBe(cases.length);
});
