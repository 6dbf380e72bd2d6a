import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import { listLimits } from '../../../domain/lists/list-limits.ts';
import { archive } from '../../../main/core/handoff/package/archive.ts';
import { readListFile } from '../../../main/core/services/lists/list-file.ts';
import { workbook } from './list-files.ts';

const read = (bytes: Uint8Array, sheet: string | null = null) => readListFile(bytes, sheet, listLimits);
const text = (content: string) => read(Buffer.from(content, 'utf8'));
const headings = '<row r="1"><c r="A1" t="inlineStr"><is><t>Nachname</t></is></c></row>';
const refusal = async (reading: Promise<unknown>) => {
  const thrown = await reading.then(
    () => 'was read',
    (error: unknown) => error,
  );
  if (!(thrown instanceof OperationFailure)) return thrown;
  return thrown.error.detail?.['cause'] ?? thrown.error.code;
};

describe('a CSV file', () => {
  it.each([
    ['semicolons', 'a;b\n1,5;2'],
    ['commas', 'a,b\n"1,5",2'],
    ['tabs', 'a\tb\n1,5\t2'],
    ['a line for Excel', 'sep=;\na;b\n1,5;2'],
    ['Windows breaks and a mark', '\uFEFFa;b\r\n1,5;2\r\n'],
  ])('is read with %s', async (_what, content) => {
    expect(await text(content)).toMatchObject({ header: ['a', 'b'], rows: [{ cells: ['1,5', '2'] }] });
  });

  it('is read in the old code page of Windows', async () => {
    expect(await read(Buffer.from('Straße;Größe\nGüter;ö', 'latin1'))).toMatchObject({
      header: ['Straße', 'Größe'],
    });
  });

  it('is read in UTF-16 with its mark', async () => {
    expect(await read(Buffer.from('\uFEFFStraße;„Lügde“\nGüter;–', 'utf16le'))).toMatchObject({
      header: ['Straße', '„Lügde“'],
    });
  });

  it('knows the line where a row begins, below cells of several lines', async () => {
    const { rows } = await text('a;b\n"eins\nzwei";x\ndrei;y');
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  it.each([
    ['an open quotation mark', 'Stelle;Ort\n"AWO;Lemgo\nx;y', 'list-unreadable'],
    ['nothing but headings', 'Stelle;Ort\n', 'no-rows'],
    ['nothing at all', '', 'no-rows'],
    ['too many rows', `Stelle\n${'AWO\n'.repeat(5001)}`, 'list-too-long'],
    ['too many columns', `${'a;'.repeat(101)}b\n${'1;'.repeat(101)}2`, 'too-many-columns'],
    ['a cell without an end', `a\n${'x'.repeat(40_000)}`, 'cell-too-long'],
    ['bytes of a program', 'MZ\u0000\u0001\u0002;x\n1;2', 'not-a-list'],
  ])('is refused with %s, by name', async (_what, content, cause) => {
    expect(await refusal(text(content))).toBe(cause);
  });
});

describe('a workbook', () => {
  it('is read as it is shown: days, times, texts, numbers, and what formulas said last', async () => {
    const bytes = await workbook(
      `${headings}
       <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" s="1"><v>32996</v></c><c r="C3" s="2"><v>45306.5</v></c>
         <c r="D3"><v>32756</v></c><c r="E3"><f>1+1</f><v>2</v></c><c r="F3"><f>A1</f></c><c r="G3" t="e"><v>#N/A</v></c>
         <c r="H3"><v>0.30000000000000004</v></c><c r="I3" t="b"><v>1</v></c><c r="K3" t="str"><f>""</f><v></v></c></row>`,
      {
        shared:
          '<si><r><t>Mül</t></r><r><t xml:space="preserve">ler &amp; Co</t></r><rPh><t>x</t></rPh></si>',
      },
    );
    const { sheets, rows } = await read(bytes);
    expect(sheets).toEqual(['Fälle & mehr']);
    expect(rows).toEqual([
      {
        line: 3,
        cells: [
          'Müller & Co',
          '03.05.1990',
          '15.01.2024 12:00',
          '32756',
          '2',
          '#FORMEL',
          '#N/A',
          '0,3',
          'ja',
        ],
      },
    ]);
  });

  it.each<[string, () => Promise<Uint8Array>, string]>([
    ['macros', () => workbook(headings, { parts: { 'xl/vbaProject.bin': 'x' } }), 'macros'],
    [
      'a cell far out',
      () => workbook(`${headings}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
      'too-many-columns',
    ],
    [
      'too many rows',
      () => workbook(Array.from({ length: 5002 }, (_, row) => `<row><c><v>${row}</v></c></row>`).join('')),
      'list-too-long',
    ],
    ['broken XML', () => workbook('<row><c><v>1</row>'), 'damaged'],
    ['nothing in it', () => workbook(''), 'no-rows'],
    [
      'entities of its own',
      () => workbook(`${headings}<row r="2"><c r="A2" t="inlineStr"><is><t>&lol;</t></is></c></row>`),
      'was read',
    ],
    ['no workbook', () => archive([{ path: 'word/document.xml', bytes: Buffer.from('x') }]), 'not-a-list'],
    [
      'another office',
      () =>
        archive([
          { path: 'mimetype', bytes: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') },
          { path: 'content.xml', bytes: Buffer.from('<x/>') },
        ]),
      'open-document',
    ],
    [
      'a binary workbook',
      () => archive([{ path: 'xl/workbook.bin', bytes: Buffer.from('x') }]),
      'binary-excel',
    ],
  ])('with %s is dealt with by name', async (_what, make, cause) => {
    expect(await refusal(read(await make()))).toBe(cause);
  });

  it('that expands beyond measure is refused before it does', async () => {
    const { ZipArchive } = await import('archiver');
    const zip = new ZipArchive({ zlib: { level: 9 } });
    zip.append(Buffer.alloc(60_000_000, 0x20), { name: 'xl/worksheets/sheet1.xml' });
    zip.append('x', { name: 'xl/workbook.xml' });
    void zip.finalize();
    const chunks: Uint8Array[] = [];
    for await (const chunk of zip as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
    expect(await refusal(read(Buffer.concat(chunks)))).toBe('expands-too-much');
  });

  it.each([
    ['of old Excel', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-excel'],
    [
      'under a password',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(600),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'encrypted',
    ],
    ['too large', Buffer.alloc(listLimits.bytes + 1, 0x41), 'too-large'],
  ])('%s is refused by name', async (_what, bytes, cause) => expect(await refusal(read(bytes))).toBe(cause));
});

it('any bytes are read or refused by name, never a crash', async () => {
  const whole = await workbook(`${headings}<row r="2"><c r="A2"><v>1</v></c></row>`);
  const start = fc.constantFrom(Buffer.alloc(0), Buffer.from('PK\u0003\u0004'), Buffer.from('a;b\n"'));
  const noise = fc
    .tuple(start, fc.uint8Array({ maxLength: 400 }))
    .map(([first, rest]) => Buffer.concat([first, rest]));
  const damaged = fc
    .array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 20 })
    .map((changes) => {
      const bytes = Buffer.from(whole);
      for (const [place, value] of changes) bytes[place] = value;
      return bytes;
    });
  await fc.assert(
    fc.asyncProperty(fc.oneof(noise, damaged), async (bytes) => {
      const outcome = await read(bytes).catch((thrown: unknown) => thrown);
      expect(outcome instanceof OperationFailure || Array.isArray((outcome as { rows?: unknown }).rows)).toBe(
        true,
      );
    }),
    { numRuns: 500 },
  );
});
