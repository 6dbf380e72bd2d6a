import { beforeAll, describe, expect, it } from 'vitest';
import { membershipOfClient } from '../../../domain/case/household.ts';
import type { ConsentDetails } from '../../../domain/consent/consent.ts';
import { addDays } from '../../../domain/date.ts';
import { mostHits } from '../../../domain/search/words.ts';
import { listOfCases } from '../../list-of-cases.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { contact, goal, measure, member, person } from '../../stories/parts.ts';
import { staff } from '../../stories/staff.ts';
import { enterOffer, institutionOf, offerOf } from './directory-entries.ts';
import { deskForFile, today } from './office.ts';
import { open, simpleCase } from './simple-case.ts';

const desk = deskForFile('anna');
const pooled = {
  phone: '',
  email: '',
  weekdays: [],
  availability: '',
  signedOn: null,
  endedOn: null,
};
const blankGroup = {
  institutionId: null,
  guideContact: '',
  languages: [],
  schedule: '',
  places: null,
  startsOn: null,
  endsOn: null,
  note: '',
};
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
  it('finds a case by its Aktenzeichen, with or without its letters, and while it is typed', async () => {
    const { hits: all } = await found('pflege');
    const [{ caseId, reference } = { caseId: '', reference: '' }] = all;
    for (const text of [
      reference,
      ` ${reference.toLowerCase()} `,
      reference.slice(4),
      reference.slice(0, -1),
    ]) {
      const { hits, meant } = await found(text);
      expect(hits[0], text).toMatchObject({ caseId, reference, place: 'person', excerpt: '' });
      expect(meant).toBeNull();
    }
    expect((await found(reference.slice(4, 8))).hits).toEqual([]);
  });

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
    expect(await found('gibtesnirgends')).toEqual({ hits: [], more: false, listed: [], meant: null });
  });

  it('says which contact it found, and that there are more than are shown', async () => {
    const { id: caseId } = await enterStory(desk().call, simpleCase());
    const details = contact(today, 'phone', 5, 'Frau Celik', 'Lichtspielhaus.');
    const saved = await desk().call('contact.add', { caseId, details });
    expect(await found('lichtspielhaus')).toMatchObject({
      hits: [{ place: 'contact', caseId, contactId: saved.id }],
      more: false,
    });
    for (let time = 1; time < mostHits; time += 1) await desk().call('contact.add', { caseId, details });
    const all = await found('lichtspielhaus');
    expect([all.hits.length, all.more]).toEqual([mostHits, false]);
    await desk().call('contact.add', { caseId, details });
    const cut = await found('lichtspielhaus');
    expect([cut.hits.length, cut.more]).toEqual([mostHits, true]);
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

  it('finds who belongs to the household by name, by sound and with a slip, and says in whose case', async () => {
    const { id: caseId, reference } = await enterStory(desk().call, {
      ...simpleCase(),
      household: [
        member('child', person({ givenName: 'Жанна', familyName: 'Gözübüyük' })),
        member('sibling', person({ givenName: 'Emre', familyName: 'Yildirim' })),
      ],
    });
    const hit = {
      caseId,
      reference,
      clientName: 'Celik, Rabia',
      place: 'member',
      excerpt: 'Gözübüyük, Жанна',
      contactId: null,
    };
    for (const text of ['Gözüb', 'Goezuebueyuek', 'Zhanna', 'Gozubuyuk Zhanna', 'Жанна Gözübüyük'])
      expect((await found(text)).hits, text).toEqual([hit]);
    expect(await found('Gösübürük')).toEqual({ hits: [hit], more: false, listed: [], meant: 'Gözübüyük' });
    // Both names are of the household, but of two people.
    expect((await found('Gözübüyük Emre')).hits).toEqual([]);
    const listed = async (text: string) => {
      const { rows, total } = await desk().call('case.list', listOfCases({ text }, 50));
      expect(rows).toHaveLength(total);
      return rows.map(({ id }) => id);
    };
    expect(await listed('Gözübüyük')).toEqual([caseId]);
    expect(await listed('gö')).toEqual([caseId]);
    const { household } = await open(desk().call, caseId);
    const sibling = household.find(({ relationship }) => relationship === 'sibling');
    const { id: membershipId = '', version = 0 } = sibling ?? {};
    const membership = {
      ...membershipOfClient,
      relationship: 'sibling',
      since: sibling?.since ?? today,
      qualification: 'Seiltänzer, Anerkennung beantragt',
    } as const;
    const changed = { caseId, membershipId, version, membership };
    const { version: now } = await desk().call('household.change', changed);
    expect(await places('seiltänzer')).toEqual(['household']);
    const departure = { until: today, reason: 'own-home', note: 'zur Patentante in Kalletal' } as const;
    await desk().call('household.leave', { caseId, membershipId, version: now, departure });
    expect((await found('Yildirim')).hits).toMatchObject([{ caseId, place: 'former-member' }]);
    expect(await places('patentante')).toEqual(['household']);
  });

  it('finds people by telephone, mail, address and birth date, says which it was and nothing more of it', async () => {
    const { call } = desk();
    const reach = { phone: '05231 / 62 00 11', email: 'Lale@Beispiel.de', street: 'Hohe Straße 7' };
    const child = {
      ...person({ givenName: 'Lale', familyName: 'Sönmez', birthDate: '2011-03-04' }),
      ...reach,
    };
    const client = { ...person({ givenName: 'Ufuk', familyName: 'Sönmez' }), phone: '0170 5550123' };
    const { id: caseId } = await enterStory(call, {
      ...simpleCase(),
      client,
      household: [member('child', child)],
    });
    const hit = { caseId, clientName: 'Sönmez, Ufuk', excerpt: 'Sönmez, Lale', contactId: null };
    for (const [text, place] of [
      ['+49 5231 620011', 'phone'],
      ['0 52 31 62 00', 'phone'],
      ['lale@beispiel', 'email'],
      ['Hohe Str. 7', 'street'],
      ['4.3.2011', 'birth-date'],
    ] as const) {
      const { hits } = await found(text);
      expect(hits, text).toMatchObject([{ ...hit, place }]);
      // Only what was typed: of somebody specially protected nobody beside the screen reads more.
      expect(JSON.stringify(hits)).not.toMatch(/6200|beispiel|hohe|2011-03/i);
    }
    expect((await found('0170 5550123')).hits).toMatchObject([{ caseId, place: 'phone', excerpt: '' }]);
    const { household } = await open(call, caseId);
    const { person: lale } = household.find((one) => one.relationship === 'child')!;
    const { id: personId, version, ...details } = lale;
    await call('person.save', {
      caseId,
      personId,
      version,
      details: { ...details, phone: '05231 99 88 77' },
    });
    expect((await found('05231 620011')).hits).toEqual([]);
    expect((await found('05231 998877')).hits).toMatchObject([{ ...hit, place: 'phone' }]);
  });

  it('finds who took part in a contact, what a consent is for and who had to hear of its end', async () => {
    const { call } = desk();
    const { id: caseId } = await enterStory(call, {
      ...simpleCase(),
      consents: [],
      contacts: [contact(today, 'in-person', 30, 'Frau Osterwald', 'Erstes Treffen.', 'Tesfay')],
    });
    expect(await places('osterwald')).toEqual(['contact']);
    expect(await places('tesfay')).toEqual(['contact']);
    const details: ConsentDetails = {
      personId: (await open(call, caseId)).file.clientId,
      givenBy: '',
      recipient: 'health-service',
      nameOfBody: 'Praxis Wiedenbrügge',
      purpose: 'confidentiality-release',
      categories: ['health'],
      answer: 'given',
      givenOn: today,
      validUntil: null,
      language: 'tr',
      interpreter: '',
      form: 'written',
    };
    const { id: consentId, version } = await call('consent.record', { caseId, details });
    const consentHit = { caseId, place: 'consent' };
    for (const text of ['wiedenbruegge', 'schweigepflichtentbindung therapeutische'])
      expect((await found(text)).hits, text).toMatchObject([consentHit]);
    const [hit] = (await found('schweigepflichtentbindung')).hits;
    expect(hit?.excerpt).toBe(
      'Praxis Wiedenbrügge · Ärztliche oder therapeutische Stelle · Schweigepflichtentbindung',
    );
    await call('consent.withdraw', { caseId, consentId, version, withdrawnOn: today });
    expect(await places('wiedenbrügge')).toEqual(expect.arrayContaining(['consent', 'notice']));
  });

  it('finds a referral by what its body was called and is called today', async () => {
    const { call } = desk();
    const body = institutionOf({ name: 'Beratungsstelle Ostertor' });
    const { institutionId, offerId } = await enterOffer(call, body, offerOf({ title: 'Wohnberatung' }));
    const { id: caseId } = await enterStory(call, simpleCase());
    const [client] = (await call('case.open', { caseId })).household;
    const details = {
      personId: client!.person.id,
      institutionId,
      offerId,
      measureId: null,
      purpose: 'referral' as const,
      sentOn: today,
      categories: ['identity' as const],
      contactPerson: '',
      message: '',
      answerDueOn: null,
    };
    await call('referral.send', { caseId, details });
    const hit = { caseId, place: 'referral', excerpt: 'Wohnberatung – Beratungsstelle Ostertor' };
    expect((await found('ostertor')).hits).toMatchObject([hit]);
    expect((await found('ostertro')).hits).toMatchObject([hit]);
    const rename = (name: string, version: number) =>
      call('directory.saveInstitution', { institutionId, version, details: { ...body, name } });
    await rename('Haus Lindenhof', 1);
    const both = { ...hit, excerpt: `Haus Lindenhof · ${hit.excerpt}` };
    for (const text of ['lindenhof', 'ostertor', 'lindenhof wohnberatung'])
      expect((await found(text)).hits, text).toMatchObject([both]);
    await rename('Haus Kastanie', 2);
    expect((await found('lindenhof')).hits).toEqual([]);
    await rename(body.name, 3);
    expect((await found('ostertor')).hits).toMatchObject([hit]);
  });

  it('finds why a case was lent and why a deadline was put off, and not what was taken back', async () => {
    const { call } = desk();
    const { id: caseId } = await enterStory(call, simpleCase());
    const { staff: people } = await call('staff.list', {});
    const to = people.find(({ name }) => name === staff.jutta.name)?.id ?? '';
    await call('lending.lend', {
      caseIds: [caseId],
      details: { to, from: today, until: addDays(today, 3), reason: 'Kur an der Nordsee' },
    });
    expect((await found('nordsee')).hits).toMatchObject([
      { caseId, place: 'lending', excerpt: 'Kur an der Nordsee' },
    ]);
    const [deadline] = (await open(call, caseId)).deadlines;
    const { kind = 'deletion', recordId = null, dueOn = '' } = deadline ?? {};
    const which = { caseId, kind, recordId, dueOn };
    await call('deadline.putOff', {
      ...which,
      version: 0,
      details: { until: addDays(today, 5), reason: 'Rückruf der Zeugnisstelle' },
    });
    expect((await found('zeugnisstelle')).hits).toMatchObject([{ caseId, place: 'snooze' }]);
    const putOff = (await open(call, caseId)).deadlines.find((one) => one.putOff !== null)?.putOff;
    await call('deadline.takeUp', { caseId, kind, recordId, version: putOff?.version ?? 0 });
    expect((await found('zeugnisstelle')).hits).toEqual([]);
  });

  it('finds bodies with their people, offers, interpreters and groups, and says where each stands', async () => {
    const { call } = desk();
    const body = institutionOf({
      name: 'Bildungswerk Höxterstraße',
      contacts: [{ name: 'Светлана Krüger', task: 'Anmeldung', phone: '', email: '' }],
    });
    const { institutionId, offerId } = await enterOffer(call, body, offerOf({ title: 'Nähwerkstatt' }));
    const { id: interpreterId } = await call('interpreter.save', {
      interpreterId: null,
      version: 0,
      details: { ...pooled, name: 'Mekonnen Abebe', languages: ['am'] },
    });
    const { id: groupId } = await call('programme.saveGroup', {
      groupId: null,
      version: 0,
      details: { ...blankGroup, kind: 'griffbereit', place: 'KiTa Pusteblume', guide: 'Güler Aydın' },
    });
    const institution = { place: 'institution', id: institutionId, name: body.name, ended: false };
    const person = { place: 'contact-person', id: institutionId, name: 'Светлана Krüger' };
    const offer = { place: 'offer', id: offerId, institutionId, name: 'Nähwerkstatt', detail: body.name };
    const interpreter = { place: 'interpreter', id: interpreterId };
    const group = { place: 'programme-group', id: groupId, name: 'Griffbereit, KiTa Pusteblume' };
    for (const [text, hits] of [
      ['hoexterstr', [institution]],
      ['Svetlana', [person]],
      ['Svetlana Bildungswerk', [person]],
      ['Bildungswerk Nähwerkstatt', [offer]],
      ['naehwerk', [offer]],
      ['Mekonen', [interpreter]],
      ['Amharisch', [{ ...interpreter, detail: 'Amharisch' }]],
      ['griffbereit pusteblume', [group]],
      ['Gueler', [group]],
    ] as const)
      expect((await found(text)).listed, text).toMatchObject(hits);
    expect(await found('bildungswrek')).toMatchObject({
      hits: [],
      listed: [institution],
      meant: 'bildungswerk',
    });
    await call('directory.saveInstitution', {
      institutionId,
      version: 1,
      details: { ...body, endedOn: '2020-01-01' },
    });
    expect((await found('hoexterstr')).listed).toMatchObject([{ ...institution, ended: true }]);
  });

  it.each(['"', '*', 'AND', 'NEAR(', 'a"b OR', "'; drop table person", '😀😀😀', 'ال'])(
    'takes %s as it is',
    async (text) => {
      expect(await desk().ask('case.search', { text })).toMatchObject({ ok: true });
    },
  );
});
