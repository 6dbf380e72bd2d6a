import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { archive } from '../../../main/core/handoff/package/archive.ts';
import { enterStory } from '../../stories/enter-story.ts';
import { smallPhoto, smallScan } from '../../stories/papers.ts';
import { officeForEachTest, type Office } from './office.ts';
import { simpleCase } from './simple-case.ts';

const newOffice = officeForEachTest();
const details = { title: 'Bescheid des Jobcenters', writtenOn: '2026-10-01', source: 'Jobcenter Lippe' };
const secret = 'Kanarienvogel-Bescheid-Zwölfmorgen';
const pdf = Buffer.from(`%PDF-1.7\n${secret}\n%%EOF\n`, 'utf8');
const file = { name: 'bescheid.pdf', bytes: new Uint8Array(pdf) };

async function caseOfAnna() {
  const office = newOffice();
  const anna = await office.sitDown('anna');
  const { id: caseId } = await enterStory(anna.call, simpleCase());
  return { office, anna, caseId };
}
const folderOf = (office: Office) => join(office.vault, 'dokumente');

it('a document comes back byte for byte, and nothing of it lies readable on the disk', async () => {
  const { office, anna, caseId } = await caseOfAnna();
  const { id } = await anna.call('attachment.add', { caseId, file, details });
  const { attachments } = await anna.call('attachment.list', { caseId });
  expect(attachments).toMatchObject([{ id, ...details, type: 'pdf', size: pdf.length, removedAt: null }]);
  const opened = await anna.call('attachment.open', { caseId, attachmentId: id });
  expect(Buffer.from(opened.bytes)).toEqual(pdf);
  await anna.leave();
  const files = readdirSync(office.folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const readable = files.filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(secret));
  expect(readable).toEqual([]);
});

it.each([
  [
    'a program that calls itself a PDF',
    'bescheid.pdf',
    Buffer.from('MZ' + '\0'.repeat(200)),
    'file-type-unknown',
  ],
  [
    'a picture that calls itself a PDF',
    'bescheid.pdf',
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
    'file-type-differs',
  ],
  ['a page of the web', 'bescheid.pdf', Buffer.from('<html><script>1</script></html>'), 'file-type-unknown'],
  ['an empty file', 'bescheid.pdf', Buffer.alloc(0), 'file-empty'],
])('%s is refused, and nothing is kept', async (_what, name, bytes, code) => {
  const { office, anna, caseId } = await caseOfAnna();
  expect(
    await anna.ask('attachment.add', { caseId, file: { name, bytes: new Uint8Array(bytes) }, details }),
  ).toMatchObject({ error: { code: 'invalid-input', fields: [{ path: 'file', code }] } });
  expect(await anna.call('attachment.list', { caseId })).toEqual({ attachments: [] });
  expect(() => readdirSync(folderOf(office))).toThrow('ENOENT');
});

it.each(['odt', 'ods', 'odp'])(
  'an open office file (%s) is known by what it says of itself inside',
  async (type) => {
    const { anna, caseId } = await caseOfAnna();
    const kind = { odt: 'text', ods: 'spreadsheet', odp: 'presentation' }[type];
    const bytes = await archive([
      { path: 'mimetype', bytes: Buffer.from(`application/vnd.oasis.opendocument.${kind}`) },
      { path: 'content.xml', bytes: Buffer.from('<office:document-content/>') },
    ]);
    const add = (name: string) =>
      anna.ask('attachment.add', { caseId, file: { name, bytes: new Uint8Array(bytes) }, details });
    expect(await add(`Vortrag.${type}`)).toMatchObject({ ok: true });
    expect(await add('Vortrag.pptx')).toMatchObject({ error: { fields: [{ code: 'file-type-differs' }] } });
    expect((await anna.call('attachment.list', { caseId })).attachments).toMatchObject([{ type }]);
  },
);

it.each([
  ['a scan', 'Meldebescheinigung.TIFF', smallScan(), 'tif'],
  ['a picture of a telephone', 'IMG_0815.HEIC', smallPhoto(), 'heic'],
])(
  '%s is kept and leaves as a copy; under another name it stays outside',
  async (_what, name, bytes, type) => {
    const { anna, caseId } = await caseOfAnna();
    const add = (as: string) =>
      anna.ask('attachment.add', { caseId, file: { name: as, bytes: new Uint8Array(bytes) }, details });
    expect(await add('Bescheid.jpg')).toMatchObject({ error: { fields: [{ code: 'file-type-differs' }] } });
    expect(await add(name)).toMatchObject({ ok: true });
    const { attachments } = await anna.call('attachment.list', { caseId });
    expect(attachments).toMatchObject([{ type, fileName: name }]);
    const { path } = await anna.call('attachment.saveCopy', {
      caseId,
      attachmentId: attachments[0]?.id ?? '',
    });
    expect(path.endsWith(`.${type}`)).toBe(true);
    expect(readFileSync(path)).toEqual(bytes);
  },
);

it('a document that was exchanged or is gone is not opened', async () => {
  const { office, anna, caseId } = await caseOfAnna();
  const first = await anna.call('attachment.add', { caseId, file, details });
  const other = { ...file, bytes: new Uint8Array([...file.bytes, 10]) };
  const second = await anna.call('attachment.add', { caseId, file: other, details });
  const path = (id: string) => join(folderOf(office), `${id}.dokument`);
  const open = (attachmentId: string) => anna.ask('attachment.open', { caseId, attachmentId });

  writeFileSync(path(first.id), readFileSync(path(second.id)));
  expect(await open(first.id)).toMatchObject({ error: { code: 'attachment-damaged' } });
  renameSync(path(first.id), join(office.folder, 'weg'));
  expect(await open(first.id)).toMatchObject({ error: { code: 'attachment-missing' } });
  expect(await open(second.id)).toMatchObject({ ok: true });
});

it('what dies between content and row leaves a whole document or none', async () => {
  const { office, anna, caseId } = await caseOfAnna();
  const { id } = await anna.call('attachment.add', { caseId, file, details });
  const folder = folderOf(office);
  // Died after the commit: the content has not yet got its name.
  renameSync(join(folder, `${id}.dokument`), join(folder, `${id}.neu`));
  // Died before the commit: content without a row.
  const orphan = '00000000-0000-4000-8000-000000000000.neu';
  writeFileSync(join(folder, orphan), 'halb');
  // Died while the content was written.
  writeFileSync(join(folder, `${orphan}.11111111-1111-4111-8111-111111111111.tmp`), 'halb');
  expect(Buffer.from((await anna.call('attachment.open', { caseId, attachmentId: id })).bytes)).toEqual(pdf);
  const { id: next } = await anna.call('attachment.add', { caseId, file, details });
  expect(readdirSync(folder).sort()).toEqual([`${id}.dokument`, `${next}.dokument`].sort());
});

it('a removed document can be brought back, and an older view overwrites nothing', async () => {
  const { anna, caseId } = await caseOfAnna();
  const { id: attachmentId, version } = await anna.call('attachment.add', { caseId, file, details });
  const renamed = { ...details, title: 'Änderungsbescheid' };
  await anna.call('attachment.describe', { caseId, attachmentId, version, details: renamed });
  expect(await anna.ask('attachment.remove', { caseId, attachmentId, version })).toMatchObject({
    error: { code: 'version-conflict' },
  });
  const removed = await anna.call('attachment.remove', { caseId, attachmentId, version: version + 1 });
  expect((await anna.call('attachment.list', { caseId })).attachments[0]?.removedAt).not.toBeNull();
  await anna.call('attachment.bringBack', { caseId, attachmentId, version: removed.version });
  expect((await anna.call('attachment.list', { caseId })).attachments).toMatchObject([
    { ...renamed, removedAt: null },
  ]);
});

it('a copy outside names no person and stands in the log', async () => {
  const { office, anna, caseId } = await caseOfAnna();
  const { id: attachmentId } = await anna.call('attachment.add', { caseId, file, details });
  const { path } = await anna.call('attachment.saveCopy', { caseId, attachmentId });
  expect(readFileSync(path)).toEqual(pdf);
  expect(path).not.toContain('Bescheid');
  await anna.leave();
  const dirk = await office.sitDown('dirk');
  const log = { from: null, to: null, user: null, offset: 0, limit: 10 };
  const { entries } = await dirk.call('audit.list', { ...log, event: 'attachment.copySaved' });
  expect(entries).toMatchObject([{ detail: { type: 'pdf', size: pdf.length } }]);
});

it('a colleague’s documents stay closed', async () => {
  const office = newOffice();
  const jutta = await office.sitDown('jutta');
  const { id: caseId } = await enterStory(jutta.call, simpleCase());
  const { id: attachmentId } = await jutta.call('attachment.add', { caseId, file, details });
  await jutta.leave();
  const anna = await office.sitDown('anna');
  const tries = [
    await anna.ask('attachment.list', { caseId }),
    await anna.ask('attachment.open', { caseId, attachmentId }),
    await anna.ask('attachment.saveCopy', { caseId, attachmentId }),
    await anna.ask('attachment.remove', { caseId, attachmentId, version: 1 }),
    await anna.ask('attachment.add', { caseId, file, details }),
  ];
  for (const tried of tries) expect(tried).toMatchObject({ error: { code: 'case-access-needed' } });
});
