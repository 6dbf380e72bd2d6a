import { beforeAll, describe, expect, it } from 'vitest';
import { enterStory } from '../../stories/enter-story.ts';
import { goal, measure, person } from '../../stories/parts.ts';
import { deskForFile } from './office.ts';
import { simpleCase } from './simple-case.ts';

const desk = deskForFile('anna');
const found = (text: string) => desk().call('case.search', { text });
const places = async (text: string) => (await found(text)).hits.map(({ place }) => place);

beforeAll(async () => {
  const story = simpleCase();
  const goals = [
    {
      details: goal({
        fieldOfAction: 'work',
        title: 'Ausbildung in der Pflege',
        indicator: 'Vertrag',
        dueOn: null,
      }),
      steps: [
        {
          title: 'Zeugnisse übersetzen lassen',
          measures: [
            measure({
              title: 'Termin beim Fährhaus',
              institution: 'Zunftstube',
              responsible: 'client',
              dueOn: null,
            }),
          ],
        },
      ],
    },
  ];
  const { id: caseId } = await enterStory(desk().call, {
    ...story,
    client: person({ givenName: 'Юлия', familyName: 'Müller' }),
    plan: { agreements: [], goals },
  });
  const bytes = new Uint8Array(Buffer.from('%PDF-1.7\n%%EOF\n'));
  await desk().call('attachment.add', {
    caseId,
    file: { name: 'x.pdf', bytes },
    details: { title: 'Bewilligung Kinderzuschlag', writtenOn: null, source: '' },
  });
});

describe('the search', () => {
  it.each([
    ['pflege', 'goal'],
    ['übersetzen', 'step'],
    ['fährhaus', 'measure'],
    ['zunftstube', 'measure'],
    ['kinderzuschlag', 'document'],
  ])('finds „%s“ and says where it stands', async (text, place) => {
    expect(await places(text)).toContain(place);
  });

  it('finds the beginning of a word while it is typed, and words in any order', async () => {
    expect(await places('kinderzu')).toContain('document');
    expect(await places('kinderzuschlag bewilligung')).toContain('document');
  });

  it('knows umlauts in both spellings', async () => {
    expect(await places('faehrhaus')).toContain('measure');
    expect(await places('uebersetzen')).toContain('step');
    expect(await places('Mueller')).toContain('person');
  });

  it('knows a name in another script', async () => {
    expect(await places('Yulia')).toContain('person');
  });

  it('forgives a slip of the keyboard and says which word it took', async () => {
    const { hits, meant } = await found('kinderzuchlag');
    expect(hits.map(({ place }) => place)).toContain('document');
    expect(meant).toBe('kinderzuschlag');
    expect(await found('gibtesnirgends')).toEqual({ hits: [], meant: null });
  });

  it('follows changes: what no longer stands there is not found', async () => {
    const [hit] = (await found('kinderzuschlag')).hits;
    const caseId = hit?.caseId ?? '';
    const { attachments } = await desk().call('attachment.list', { caseId });
    const [document] = attachments;
    const attachmentId = document?.id ?? '';
    const version = document?.version ?? 0;
    const details = { title: 'Wohngeldbescheid', writtenOn: null, source: '' };
    await desk().call('attachment.describe', { caseId, attachmentId, version, details });
    expect(await places('wohngeldbescheid')).toEqual(['document']);
    expect((await found('kinderzuschlag')).hits).toEqual([]);
  });

  it.each(['"', '*', 'AND', 'NEAR(', 'a"b OR', "'; drop table person", '😀😀😀', 'ال'])(
    'takes %s as it is',
    async (text) => {
      expect(await desk().ask('case.search', { text })).toMatchObject({ ok: true });
    },
  );
});
