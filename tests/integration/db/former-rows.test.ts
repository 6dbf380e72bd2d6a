import { expect, test } from 'vitest';
import { z } from 'zod';
import { assessmentOf } from '../../../main/core/repositories/assessments.ts';
import { lettersOf } from '../../../main/core/repositories/client-letters.ts';
import { checkOf, closingOf } from '../../../main/core/repositories/closings.ts';
import { earlierClosingsOf } from '../../../main/core/repositories/earlier-closings.ts';
import { followPersonRules } from '../../../main/core/repositories/person-keys.ts';
import { followLabels } from '../../../main/core/repositories/vocabulary-labels.ts';
import { addCase, casesBefore, stamp } from './former-vault.ts';

test('memberships from before they had an id keep what they said', async () => {
  const { knex, follow } = await casesBefore('0120-household');
  await knex('person').insert({ id: 'p', given_name: 'A', family_name: 'B', name_key: 'a b', ...stamp });
  await knex('case_file').insert({
    id: 'c',
    reference: 'r',
    client_id: 'p',
    responsible: 'anna',
    phase: 'inquiry',
    opened_on: '2026-01-01',
    ...stamp,
  });
  const kept = { case_id: 'c', person_id: 'p', relationship: 'client', care_situation: 'KiTa' };
  await knex('case_participation').insert([
    { ...kept, since: '2026-01-01', until: '2026-02-01' },
    { ...kept, since: '2026-03-01' },
  ]);
  await follow();
  const rows = (await knex('case_participation').orderBy('since')) as Record<string, unknown>[];
  expect(rows).toMatchObject([
    { ...kept, since: '2026-01-01', until: '2026-02-01', version: 1, ...stamp },
    { ...kept, since: '2026-03-01', until: null, version: 1, ...stamp },
  ]);
  for (const { id } of rows) expect(z.uuid().safeParse(id).success).toBe(true);
});

test('signals and requests from before they had a history of values keep it, and their words are found', async () => {
  const { knex, follow } = await casesBefore('0210-names-in-history');
  await addCase(knex);
  await knex('interpreting_request').insert({
    id: 'q',
    case_id: 'c',
    language: 'ti',
    held_on: '2026-02-01',
    occasion: 'Elternabend',
    ...stamp,
  });
  const kinds = ['gap_signal', 'interpretingRequest', 'goal'];
  for (const [at, record_kind] of kinds.entries())
    await knex('record_history').insert({
      case_id: 'c',
      record_kind,
      record_id: `r${at}`,
      version: 1,
      before: '{}',
      changed_at: stamp.updated_at,
      changed_by: 'anna',
      change_id: `change-${at}`,
    });
  await follow();
  expect(await knex('record_history').orderBy('record_id').pluck('record_kind')).toEqual([
    'gap-signal',
    'interpreting-request',
    'goal',
  ]);
  const found = () =>
    knex.raw(`select place from case_text join case_text_entry on search_row = case_text.rowid
      where case_text match '"elternabend"'`);
  expect(await found()).toEqual([{ place: 'interpreting' }]);
  await knex('interpreting_request').where({ id: 'q' }).update({ occasion: 'Arzt' });
  expect(await found()).toEqual([]);
});

test('the former Aktenzeichen of a case that was there before is found, until it is put right', async () => {
  const { knex, follow } = await casesBefore('0225-former-reference-text');
  await addCase(knex, { former_reference: 'LIP/2019-77' });
  await addCase(knex, { id: 'd', reference: 'KIM-2026-00002', former_reference: '' });
  await follow();
  const found = (words: string) =>
    knex.raw(
      `select case_id, place from case_text join case_text_entry on search_row = case_text.rowid
        where case_text match ?`,
      [`"${words}"`],
    );
  expect(await found('lip/2019-77')).toEqual([{ case_id: 'c', place: 'former-reference' }]);
  await knex('case_file').where({ id: 'c' }).update({ former_reference: '' });
  await knex('case_file').where({ id: 'd' }).update({ former_reference: 'ALT-4' });
  expect(await found('lip/2019-77')).toEqual([]);
  expect(await found('alt-4')).toEqual([{ case_id: 'd', place: 'former-reference' }]);
  await knex('case_file').where({ id: 'd' }).delete();
  expect(await found('alt-4')).toEqual([]);
});

test('who took part, whom a consent names and what is noted of a household is found of what was there before', async () => {
  const { database, knex, follow } = await casesBefore('0250-text-of-people');
  await addCase(knex, { referred_to: 'Pro Asyl' });
  const of = { id: 'x', case_id: 'c', ...stamp };
  await knex('contact').insert({
    ...of,
    contact_on: '2026-01-02',
    kind: 'phone',
    minutes: 5,
    participants: 'Frau Stroh',
  });
  await knex('case_participation').insert({
    ...of,
    person_id: 'p',
    relationship: 'client',
    since: '2026-01-01',
    care_place: 'KiTa Regenbogen',
  });
  await knex('consent').insert({
    ...of,
    recipient: 'jugendamt',
    name_of_body: 'Praxis Linde',
    purpose: 'referral',
    categories: '[]',
    given_on: '2026-01-01',
    language: 'de',
    form: 'oral',
  });
  const notice = { consent_id: 'x', recipient: 'jugendamt', way: 'named', received: '[]' };
  await knex('recipient_notice').insert({ ...of, ...notice, withdrawn_on: '2026-01-03', note: 'Rückschein' });
  await follow();
  const placesOf = (words: string) =>
    database.all(
      `select place from case_text join case_text_entry on search_row = case_text.rowid where case_text match ?`,
      [`"${words}"`],
    );
  for (const [words, place] of [
    ['asyl', 'intake'],
    ['stroh', 'contact'],
    ['regenbogen', 'household'],
    ['linde', 'consent'],
    ['rueckschein', null],
    ['rückschein', 'notice'],
    // What codes mean is filled in when the vault is next opened.
    ['vermittlung', null],
  ] as const)
    expect(placesOf(words), words).toEqual(place === null ? [] : [{ place }]);
  await followLabels(database);
  expect(placesOf('vermittlung')).toEqual([{ place: 'consent' }]);
  // A version with other labels wrote something since.
  await knex('vocabulary_label').where('code', 'referral').update({ label: 'Weitergabe' });
  await knex('consent').update({ purpose: 'referral' });
  expect([placesOf('vermittlung'), placesOf('weitergabe')]).toEqual([[], [{ place: 'consent' }]]);
  await followLabels(database);
  expect([placesOf('vermittlung'), placesOf('weitergabe')]).toEqual([[{ place: 'consent' }], []]);
  await knex('contact').update({ participants: 'Herr Heu' });
  expect([placesOf('stroh'), placesOf('heu')]).toEqual([[], [{ place: 'contact' }]]);
  await knex('client_letter').insert({
    ...of,
    template: 'invitation',
    written_on: '2026-01-02',
    subject: 'Einladung',
    body: 'Am Montag.',
  });
  expect(placesOf('montag')).toEqual([{ place: 'letter' }]);
  await expect(knex('client_letter').update({ body: 'Am Dienstag.' })).rejects.toThrow(/TRIGGER/);
  expect(await database.findDamage()).toEqual([]);
});

test('why a case was lent, a deadline put off, and what a body is called today is found of what was there before', async () => {
  const { database, knex, follow } = await casesBefore('0290-text-of-loans');
  await addCase(knex);
  const body = {
    recipient: 'course-provider',
    name_key: '',
    search_key: '',
    listed_on: '2026-01-01',
    ...stamp,
  };
  await knex('institution').insert([
    { id: 'i', name: 'Haus Linde', ...body },
    { id: 'j', name: 'Haus Esche', ...body },
  ]);
  const sent = { case_id: 'c', sent_on: '2026-01-02', legal_basis: 'public-task', categories: '[]' };
  await knex('referral').insert([
    { id: 'x', institution_id: 'i', title: 'Kurs – Haus Eiche', state: 'done', ...sent, ...stamp },
    { id: 'y', institution_id: 'j', title: 'Kurs – Haus Esche', state: 'done', ...sent, ...stamp },
  ]);
  const between = { from_on: '2026-01-02', until_on: '2026-01-05' };
  await knex('case_lending').insert([
    { id: 'l', case_id: 'c', lent_to: 'b', lent_by: 'a', ...between, reason: 'Kur', ...stamp },
    { id: 'm', case_id: 'c', lent_to: 'b', lent_by: 'a', ...between, reason: '', ...stamp },
  ]);
  await knex('deadline_snooze').insert({
    id: 's',
    case_id: 'c',
    kind: 'goal',
    record_id: 'g',
    due_on: '2026-01-02',
    until_on: '2026-01-05',
    reason: 'Rückruf',
    ...stamp,
  });
  await follow();
  const found = (words: string) =>
    database.all(
      `select place, case_text_entry.text from case_text join case_text_entry on search_row = case_text.rowid where case_text match ?`,
      [`"${words}"`],
    );
  expect(found('kur')).toEqual([{ place: 'lending', text: 'Kur' }]);
  expect(found('rückruf')).toEqual([{ place: 'snooze', text: 'Rückruf' }]);
  expect(found('eiche')).toMatchObject([{ place: 'referral' }]);
  expect(found('linde')).toEqual(found('eiche'));
  // Its title says it already.
  expect(found('esche')).toMatchObject([{ text: 'Kurs – Haus Esche ·  ·  · ' }]);
  await knex('institution').where({ id: 'j' }).update({ name: 'Haus Ahorn' });
  expect(found('ahorn')).toEqual(found('esche'));
  await knex('institution').where({ id: 'i' }).update({ name: 'Haus Eiche' });
  expect(found('linde')).toEqual([]);
  await knex('referral').where({ id: 'y' }).update({ note: 'Warteliste' });
  expect(found('ahorn')).toEqual(found('warteliste'));
  await knex('case_lending').where({ id: 'l' }).delete();
  await knex('deadline_snooze').where({ id: 's' }).update({ reason: 'Urlaub' });
  await knex('referral').delete();
  expect([found('kur'), found('rückruf'), found('ahorn')]).toEqual([[], [], []]);
  expect(await knex('case_text_entry').orderBy('place').pluck('text')).toEqual(['Urlaub']);
  expect(await database.findDamage()).toEqual([]);
});

test('lists that were read into the directory before stay what they were', async () => {
  const { database, knex, follow } = await casesBefore('0200-lists');
  const imported = { imported_at: '2026-01-01T00:00:00.000Z', imported_by: 'anna' };
  await knex('directory_import').insert([
    { id: 'one', file_name: 'a.csv', institutions: 2, offers: 3, kept_back: 1, ...imported },
    {
      id: 'undone',
      file_name: 'b.csv',
      institutions: 0,
      offers: 0,
      kept_back: 0,
      ...imported,
      undone_at: '2026-01-02T00:00:00.000Z',
      undone_by: 'anna',
    },
  ]);
  await knex('institution').insert({
    id: 'i',
    name: 'AWO',
    search_key: 'awo',
    name_key: 'awo',
    import_id: 'one',
    listed_on: '2026-01-01',
    updated_at: imported.imported_at,
    updated_by: 'anna',
  });
  await follow();
  const [first, second] = (await knex('list_import').orderBy('id')) as Record<string, unknown>[];
  expect(first).toMatchObject({
    id: 'one',
    kind: 'directory',
    file_name: 'a.csv',
    finished_at: imported.imported_at,
    undone_at: null,
    ...imported,
  });
  expect(JSON.parse(String(first?.['counts']))).toEqual({ institutions: 2, offers: 3, keptBack: 1 });
  expect(second).toMatchObject({ id: 'undone', undone_by: 'anna' });
  // What an import brought still names it, by a rule of the database.
  expect(await knex('institution').pluck('import_id')).toEqual(['one']);
  await expect(knex('list_import').where({ id: 'one' }).delete()).rejects.toThrow(/FOREIGN KEY/);
  expect(await database.findDamage()).toEqual([]);
});

test('consents from before a no could be kept were given, to a body without a name', async () => {
  const { knex, follow } = await casesBefore('0220-refused-consents');
  await addCase(knex);
  const old = {
    id: 'o',
    case_id: 'c',
    recipient: 'jugendamt',
    purpose: 'referral',
    categories: '["identity"]',
    given_on: '2026-01-02',
    language: 'de',
    form: 'oral',
    withdrawn_on: '2026-02-01',
    ...stamp,
  };
  await knex('consent').insert(old);
  await follow();
  expect(await knex('consent')).toMatchObject([{ ...old, answer: 'given', name_of_body: '', version: 1 }]);
  await expect(knex('consent').update({ answer: 'perhaps' })).rejects.toThrow(/CHECK/);
});

test('of a closing from before nobody knows in which language it was talked through', async () => {
  const { database, knex, follow } = await casesBefore('0230-language-of-talks');
  await addCase(knex, { phase: 'ended' });
  await knex('closing').insert({ case_id: 'c', held_on: '2026-02-01', client_view: 'Gut.', ...stamp });
  await knex('sustainability_check').insert({
    case_id: 'c',
    held_on: '2026-05-01',
    result: 'stable',
    follow_up_needed: 0,
    ...stamp,
  });
  const said = { heldOn: '2025-02-01', clientView: 'Damals.', goals: [], version: 1 };
  await knex('earlier_closing').insert({
    id: 'e',
    case_id: 'c',
    number: 1,
    closed_on: '2025-02-01',
    reopened_on: '2025-06-01',
    content: JSON.stringify({ closing: said, check: null, goals: [] }),
    recorded_at: stamp.updated_at,
    recorded_by: 'anna',
  });
  await follow();
  const unknown = { language: null, interpreter: '' };
  expect(closingOf(database, 'c')).toMatchObject({ clientView: 'Gut.', ...unknown });
  expect(checkOf(database, 'c')).toMatchObject({ result: 'stable', ...unknown });
  expect(earlierClosingsOf(database, 'c')).toMatchObject([
    { closing: { clientView: 'Damals.', ...unknown }, check: null },
  ]);
  await knex('closing').where({ case_id: 'c' }).update({ language: 'ti', interpreter: 'Selam Tesfay' });
  expect(closingOf(database, 'c')).toMatchObject({ language: 'ti', interpreter: 'Selam Tesfay' });
  await knex('sustainability_check').where({ case_id: 'c' }).update({ interpreter: 'Abeba Haile' });
  const later = { ...said, interpreter: 'Miriam Stein' };
  const lasted = { heldOn: '2025-05-01', result: 'stable', interpreter: 'Jusuf Kaya', version: 1 };
  await knex('earlier_closing').insert({
    id: 'f',
    case_id: 'c',
    number: 2,
    closed_on: '2025-03-01',
    reopened_on: '2025-07-01',
    content: JSON.stringify({ closing: later, check: lasted, goals: [] }),
    recorded_at: stamp.updated_at,
    recorded_by: 'anna',
  });
  const found = (word: string) => database.all('select rowid from case_text where case_text match ?', [word]);
  for (const word of ['Tesfay', 'Gut', 'Haile', 'Stein', 'Kaya']) expect(found(word), word).toHaveLength(1);
  expect(await database.findDamage()).toEqual([]);
});

test('of an assessment from before nobody knows under which acts there were benefits', async () => {
  const { database, knex, follow } = await casesBefore('0261-legal-systems');
  await addCase(knex, { phase: 'assessment' });
  await knex('assessment').insert({ id: 'a', case_id: 'c', kind: 'first', held_on: '2026-01-08', ...stamp });
  await follow();
  expect(assessmentOf(database, 'c')).toMatchObject({ heldOn: '2026-01-08', legalSystems: [] });
  await knex('assessment').update({ legal_systems: '["sgb-2"]' });
  expect(assessmentOf(database, 'c')?.legalSystems).toEqual(['sgb-2']);
});

test('a goal and a measure from before have neither a day to look again nor a beginning', async () => {
  const { knex, follow } = await casesBefore('0240-review-and-start');
  await addCase(knex, { phase: 'implementation' });
  const ofCase = { case_id: 'c', position: 1, ...stamp };
  const goal = { id: 'g', title: 'B1', field_of_action: 'language', priority: 1, levels: '{}' };
  await knex('goal').insert({ ...goal, state: 'suspended', ...ofCase });
  await knex('step').insert({ id: 's', goal_id: 'g', title: 'Kurs finden', ...ofCase });
  const measure = { id: 'm', step_id: 's', title: 'VHS-Kurs', responsible: 'client' };
  await knex('measure').insert({ ...measure, state: 'planned', ...ofCase });
  await follow();
  expect(await knex('goal')).toMatchObject([{ ...goal, review_on: null, version: 1 }]);
  expect(await knex('measure')).toMatchObject([{ ...measure, starts_on: null, version: 1 }]);
});

test('consents and referrals from before are the client’s, and their history tells of no change', async () => {
  const { database, knex, follow } = await casesBefore('0280-consents-of-people');
  await addCase(knex);
  await addCase(knex, { id: 'd', reference: 'KIM-2026-00002', clientId: 'q' });
  const consent = (id: string, caseId: string) => ({
    id,
    case_id: caseId,
    recipient: 'jugendamt',
    purpose: 'referral',
    name_of_body: 'Pestalozzihaus',
    categories: '["identity"]',
    given_on: '2026-01-02',
    language: 'de',
    form: 'oral',
    ...stamp,
  });
  await knex('consent').insert([consent('o', 'c'), consent('n', 'd')]);
  const listed = { search_key: '', name_key: '', listed_on: '2026-01-01', ...stamp };
  await knex('institution').insert({ id: 'i', name: 'Jugendamt', ...listed });
  await knex('referral').insert({
    id: 'r',
    case_id: 'd',
    institution_id: 'i',
    title: 'Jugendamt',
    sent_on: '2026-01-03',
    legal_basis: 'consent',
    categories: '["identity"]',
    state: 'in-progress',
    ...stamp,
  });
  const history = (kind: string, id: string, before: object | null) => ({
    case_id: 'd',
    record_kind: kind,
    record_id: id,
    version: 1,
    before: JSON.stringify(before),
    changed_at: stamp.updated_at,
    changed_by: 'anna',
    change_id: 'x',
  });
  await knex('record_history').insert([
    history('consent', 'n', { ...consent('n', 'd'), withdrawn_on: null }),
    history('referral', 'r', { id: 'r' }),
    history('referral', 'gone', null),
    history('goal', 'g', { id: 'g' }),
  ]);
  await follow();
  expect(await knex('consent').orderBy('case_id')).toMatchObject([
    { id: 'o', person_id: 'p', given_by: '', shared_on: null },
    { id: 'n', person_id: 'q', given_by: '', shared_on: null },
  ]);
  expect(await knex('referral')).toMatchObject([{ id: 'r', person_id: 'q' }]);
  const told = (await knex('record_history').orderBy('row').pluck('before')) as string[];
  expect(told.map((before) => (JSON.parse(before) as { person_id?: string } | null)?.person_id)).toEqual([
    'q',
    'q',
    undefined,
    undefined,
  ]);
  // The texts that were there are still found, and who answered for a child is from now on.
  const found = async (word: string) =>
    ((await knex('case_text').whereRaw('case_text match ?', [word]).select('rowid')) as object[]).length;
  expect(await found('pestalozzihaus')).toBe(2);
  await knex('consent').where('id', 'o').update({ given_by: 'Aurelia Beck' });
  expect([await found('aurelia'), await found('pestalozzihaus')]).toEqual([1, 2]);
  await expect(knex('consent').update({ person_id: 'nobody' })).rejects.toThrow(/FOREIGN KEY/);
  expect(await database.findDamage()).toEqual([]);
});

test('a referral and the measure it began with, counted twice before, are counted as one', async () => {
  const { database, knex, follow } = await casesBefore('0350-referrals-of-measures-in-tally');
  await addCase(knex, { phase: 'implementation' });
  const listed = { name_key: 'x', search_key: 'x', listed_on: '2026-01-01', ...stamp };
  await knex('institution').insert({ id: 'i', name: 'VHS', ...listed });
  await knex('offer').insert({ id: 'o', institution_id: 'i', title: 'Kurs', kind: 'mbe', ...listed });
  await knex('goal').insert({
    id: 'g',
    case_id: 'c',
    position: 0,
    field_of_action: 'work',
    levels: '{}',
    title: 'Z',
    priority: 1,
    state: 'open',
    ...stamp,
  });
  await knex('step').insert({ id: 's', case_id: 'c', goal_id: 'g', position: 0, title: 'S', ...stamp });
  const refused = { case_id: 'c', state: 'rejected', institution_id: 'i', offer_id: 'o', ...stamp };
  await knex('measure').insert({
    id: 'm',
    step_id: 's',
    position: 0,
    title: 'M',
    responsible: 'client',
    not_possible_reason: 'offer-full',
    ...refused,
  });
  const sent = { title: 'Kurs', sent_on: '2026-01-01', legal_basis: 'consent', categories: '[]' };
  await knex('referral').insert([
    { id: 'r', measure_id: 'm', reason: 'offer-full', ...sent, ...refused },
    { id: 'q', measure_id: null, reason: 'offer-full', ...sent, ...refused },
  ]);
  await follow();
  const counts = () => knex('offer_tally').where('uses', '<>', 0).orderBy('source').select('source', 'uses');
  const both = [
    { source: 'measure', uses: 1 },
    { source: 'referral', uses: 1 },
    { source: 'referral-of-measure', uses: 1 },
  ];
  expect(await counts()).toEqual(both);
  await knex('measure').update({ offer_id: null });
  expect(await counts()).toEqual([{ source: 'referral', uses: 2 }]);
  await knex('measure').update({ offer_id: 'o' });
  expect(await counts()).toEqual(both);
  await knex('measure').delete();
  expect(await counts()).toEqual([{ source: 'referral', uses: 2 }]);
  await knex('referral').delete();
  expect(await counts()).toEqual([]);
  expect(await database.findDamage()).toEqual([]);
});

test('a signal from before names the request that it came from, where only one can be meant', async () => {
  const { database, knex, follow } = await casesBefore('0370-sources-of-signals');
  const at = (hour: number) => ({ updated_at: `2026-01-01T0${hour}:00:00.000Z`, updated_by: 'anna' });
  await addCase(knex, { phase: 'implementation' });
  const asked = {
    case_id: 'c',
    language: 'ar',
    held_on: '2026-01-01',
    occasion: 'Gespräch',
    failure: 'no-one',
  };
  await knex('interpreting_request').insert([
    { id: 'r', ...asked, ...at(2) },
    { id: 'q', ...asked, ...at(3) },
    { id: 'x', ...asked, ...at(4) },
    { id: 'y', ...asked, ...at(4) },
  ]);
  const signal = (id: string, origin: string, hour: number) => ({
    id,
    case_id: 'c',
    origin,
    kind: 'no-interpreter',
    noticed_on: '2026-01-01',
    recorded_at: at(hour).updated_at,
    recorded_by: 'anna',
    ...at(8),
  });
  await knex('gap_signal').insert([
    signal('a', 'interpreter', 2),
    signal('b', 'manual', 3),
    signal('d', 'interpreter', 4),
    signal('e', 'interpreter', 7),
  ]);
  await follow();
  const linked = () => knex('gap_signal').orderBy('id').pluck('request_id');
  expect(await linked()).toEqual(['r', null, null, null]);
  await knex('interpreting_request').where('id', 'r').delete();
  expect(await linked()).toEqual([null, null, null, null]);
  expect(await database.findDamage()).toEqual([]);
});

test('a letter that left before letters had a second language is one in German alone', async () => {
  const { database, knex, follow } = await casesBefore('0390-languages-of-letters');
  await addCase(knex);
  const said = { subject: 'Einladung', body: 'Am Montag.', template: 'invitation', written_on: '2026-01-02' };
  await knex('client_letter').insert({ id: 'l', case_id: 'c', ...said, ...stamp });
  await follow();
  expect(lettersOf(database, 'c')).toMatchObject([{ id: 'l', language: 'de', body: 'Am Montag.' }]);
  await expect(knex('client_letter').update({ language: 'ar' })).rejects.toThrow(/TRIGGER/);
  expect(await database.findDamage()).toEqual([]);
});

test('people who were there before are found by their number once the vault was opened, through the index alone', async () => {
  const { database, knex, follow } = await casesBefore('0380-reach-of-people');
  const names = { given_name: 'A', family_name: 'B' };
  await knex('person').insert({
    id: 'p',
    ...names,
    phone: '+49 5231 620011',
    street: 'Hohe Str. 7',
    ...stamp,
  });
  await knex('setting').insert({ key: 'name-rule', value: '3' });
  await follow();
  const keys = () => knex('person_reach').orderBy('key').pluck('key');
  expect(await keys()).toEqual([]);
  await followPersonRules(database);
  expect(await keys()).toEqual(['phone 05231620011', 'street hohestr7']);
  expect(await knex('person').pluck('version')).toEqual([1]);
  const plan = (await knex.raw(
    `explain query plan select person_row from person_reach where key >= 'a' and key < 'b' order by key limit 3`,
  )) as { detail: string }[];
  expect(plan.map(({ detail }) => detail)).toEqual([
    'SEARCH person_reach USING PRIMARY KEY (key>? AND key<?)',
  ]);
  await knex('person').delete();
  expect(await keys()).toEqual([]);
  expect(await database.findDamage()).toEqual([]);
});

test('what was confirmed of a list before can be held back as well', async () => {
  const { knex, follow } = await casesBefore('0450-what-no-longer-fits');
  const body = { name: 'VHS', search_key: '', name_key: '', listed_on: '2026-01-01', ...stamp };
  await knex('institution').insert({ id: 'v', ...body });
  const imported = { file_name: 'a.csv', imported_at: stamp.updated_at, imported_by: 'anna' };
  await knex('list_import').insert({ id: 'i', ...imported });
  const units = [
    { existingId: 'v', details: null, offers: [] },
    { existingId: null, details: { name: 'AWO' }, offers: [], contacts: [{ name: 'A' }] },
  ];
  await knex('list_import_unit').insert(
    units.map((unit, place) => ({ import_id: 'i', place, unit: JSON.stringify(unit) })),
  );
  await follow();
  const rows = (await knex('list_import_unit').orderBy('place')) as { unit: string; lines: string }[];
  expect(rows).toMatchObject([
    { lines: '[]', problem: null },
    { lines: '[]', problem: null },
  ]);
  expect(rows.map(({ unit }) => JSON.parse(unit) as unknown)).toMatchObject([
    { existingId: 'v', details: { name: 'VHS', contacts: [], endedOn: null }, knownOffers: [], contacts: [] },
    { ...units[1], knownOffers: [] },
  ]);
});
