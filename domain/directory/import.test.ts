import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFields, type ImportField } from './import-columns.ts';
import { confirmedAgain, misfitOf, newOffers, planImport } from './import-plan.ts';
import { readImportRow } from './import-row.ts';
import { institutionDetails, mostContactPersons } from './institution.ts';
import { offerDetails } from './offer.ts';

const today = '2026-11-22';
const read = (cells: Partial<Record<ImportField, string>>, line = 2) => ({
  line,
  cells,
  ...readImportRow(cells, today),
});

describe('a row of a list', () => {
  it('is read as a person would have typed it', () => {
    const { details, problems } = read({
      institution: ' VHS Detmold ',
      recipient: 'kursträger',
      contactName: 'Sabine Köhler',
      offer: 'B2 Pflege',
      kind: 'Berufssprachkurs B2',
      places: '18',
      waitingWeeks: 'ca. 14 Wochen',
      childcare: 'Ja',
      validFrom: '1.3.26',
      validTo: '31.12.2026',
      note: 'Einstufung mittwochs',
    });
    expect(problems).toEqual([]);
    expect(details?.institution).toMatchObject({
      name: 'VHS Detmold',
      recipient: 'course-provider',
      contacts: [{ name: 'Sabine Köhler', task: '', phone: '', email: '' }],
    });
    expect(details?.offer).toMatchObject({
      kind: 'bsk-b2',
      places: 18,
      waitingWeeks: 14,
      childcare: 'yes',
      validFrom: '2026-03-01',
      validTo: '2026-12-31',
      note: 'Einstufung mittwochs',
    });
  });

  it.each<[string, Partial<Record<ImportField, string>>, ImportField, string]>([
    ['no institution', { offer: 'Griffbereit' }, 'institution', 'required'],
    ['an unknown kind of institution', { institution: 'A', recipient: 'Zirkus' }, 'recipient', 'not-in-list'],
    ['an offer of no known kind', { institution: 'A', offer: 'Nähkreis' }, 'kind', 'not-in-list'],
    ['an unknown kind', { institution: 'A', offer: 'X', kind: 'Nähkreis' }, 'kind', 'not-in-list'],
    [
      'places in words',
      { institution: 'A', offer: 'Griffbereit', places: 'viele' },
      'places',
      'not-a-number',
    ],
    [
      'too many places',
      { institution: 'A', offer: 'Griffbereit', places: '10000' },
      'places',
      'count-out-of-range',
    ],
    [
      'a day that is none',
      { institution: 'A', offer: 'Griffbereit', validTo: '31.02.2026' },
      'validTo',
      'not-a-date',
    ],
    [
      'an end before its beginning',
      { institution: 'A', offer: 'Griffbereit', validFrom: '2.1.2026', validTo: '1.1.2026' },
      'validTo',
      'end-before-start',
    ],
    [
      'childcare in other words',
      { institution: 'A', offer: 'Griffbereit', childcare: 'mal so' },
      'childcare',
      'not-in-list',
    ],
    ['a person without a name', { institution: 'A', contactPhone: '05231 1' }, 'contactName', 'required'],
    ['a name that is too long', { institution: 'A'.repeat(201) }, 'institution', 'too-long'],
  ])('with %s is kept back and says which column', (_what, cells, field, code) => {
    expect(read(cells).problems).toEqual([{ field, code }]);
  });

  it('keeps a formula as the text that it is', () => {
    const formula = '=HYPERLINK("http://example.org";"Hier")';
    const { details, problems } = read({
      institution: formula,
      offer: '+49 Kurs',
      kind: 'other',
      costs: '@SUM(A1)',
    });
    expect(problems).toEqual([]);
    expect([details?.institution.name, details?.offer?.title, details?.offer?.costs]).toEqual([
      formula,
      '+49 Kurs',
      '@SUM(A1)',
    ]);
  });

  it('that has no problem is what the forms would save, whatever stands in its cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', 'ja', '14', '=1+1', '31.12.2026', 'Griffbereit', 'Kursträger', 'x'.repeat(300)),
    );
    fc.assert(
      fc.property(fc.record(Object.fromEntries(importFields.map((field) => [field, cell]))), (cells) => {
        const { details } = read(cells);
        if (details === null) return;
        const { institution, offer } = details;
        expect(institutionDetails.parse(institution)).toEqual(institution);
        if (offer !== null) expect(offerDetails.parse(offer)).toEqual(offer);
      }),
    );
  });
});

describe('the plan of an import', () => {
  const listed = {
    institutions: [{ id: 'v', name: 'VHS Detmold', contacts: [{ name: 'Sabine Köhler' }] }],
    offers: [{ institutionId: 'v', title: 'Griffbereit' }],
  };
  const states = (...rows: Partial<Record<ImportField, string>>[]) =>
    planImport(
      rows.map((cells, index) => read(cells, index + 2)),
      listed,
    ).rows.map(({ state }) => state);

  it('knows what the directory has, and what the file says twice', () => {
    expect(
      states(
        { institution: 'vhs  detmold' },
        { institution: 'VHS Detmold', offer: 'GRIFFBEREIT' },
        { institution: 'VHS Detmold', offer: 'Rucksack KiTa' },
        { institution: 'VHS Detmold', offer: 'Rucksack KiTa' },
        { institution: 'AWO' },
        { institution: 'AWO' },
        { institution: 'AWO', offer: 'Wohnberatung' },
        { institution: '' },
      ),
    ).toEqual(['duplicate', 'duplicate', 'adds-offer', 'repeated', 'new', 'repeated', 'new', 'kept-back']);
  });

  it('adds people to talk to whom the directory does not know at an institution that it has', () => {
    const vhs = (contactName: string, offer = '') => ({ institution: 'VHS Detmold', contactName, offer });
    expect(
      states(
        vhs('Sabine Koehler'),
        vhs('Jan Brand'),
        vhs('JAN BRAND'),
        vhs('Jan Brand', 'Rucksack Schule'),
        vhs('Mia Kurz', 'Rucksack KiTa'),
        vhs('Sabine Köhler', 'Griffbereit'),
      ),
    ).toEqual(['duplicate', 'adds-contact', 'repeated', 'adds-offer', 'adds-both', 'duplicate']);
  });

  it('keeps back whom an institution has no room for, and says so', () => {
    const contacts = Array.from({ length: mostContactPersons - 1 }, (_, index) => ({ name: `P ${index}` }));
    const full = { ...listed, institutions: [{ id: 'v', name: 'VHS Detmold', contacts }] };
    const rows = ['A', 'B', 'a'].map((contactName) => read({ institution: 'VHS Detmold', contactName }));
    const plan = planImport(rows, full);
    expect(plan.rows.map(({ state }) => state)).toEqual(['adds-contact', 'kept-back', 'repeated']);
    expect(plan.rows[1]?.row.problems).toEqual([{ field: 'contactName', code: 'contacts-full' }]);
    expect(plan.counts).toMatchObject({ contactPersons: 1, keptBack: 1 });
  });

  it('puts together what several rows say of one institution, and overwrites nothing', () => {
    const rows = [
      { institution: 'AWO', phone: '1', contactName: 'A' },
      { institution: 'AWO', phone: '2', town: 'Lage', contactName: 'B' },
      { institution: 'AWO', contactName: 'a' },
    ].map((cells) => read(cells));
    const [one, ...others] = planImport(rows, listed).institutions;
    expect(others).toEqual([]);
    expect(one?.details).toMatchObject({ phone: '1', town: 'Lage' });
    expect(one?.details.contacts.map(({ name }) => name)).toEqual(['A', 'B']);
  });

  describe('that was confirmed', () => {
    const plan = (...cells: Partial<Record<ImportField, string>>[]) => {
      const rows = cells.map((one, index) => read(one, index + 2));
      const [first] = planImport(rows, listed).institutions;
      if (first === undefined) throw new Error('nothing to plan');
      return first;
    };
    const more = () =>
      plan(
        { institution: 'VHS Detmold', offer: 'Griffbereit', contactName: 'Sabine Köhler' },
        { institution: 'VHS Detmold', offer: 'Rucksack KiTa', contactName: 'Jan Brand' },
      );
    const vhs = { id: 'v', name: 'VHS Detmold', contacts: [{ name: 'Sabine Köhler' }] };

    it('names the rows that bring something', () => expect(more().lines).toEqual([3]));

    it.each([
      ['as it was', more, [vhs], null],
      ['spelled otherwise', more, [{ ...vhs, name: 'vhs detmold' }], null],
      ['gone', more, [], 'institution-gone'],
      ['gone, with another of its name', more, [{ ...vhs, id: 'w' }], 'institution-gone'],
      ['renamed', more, [{ ...vhs, name: 'VHS Lippe' }], 'institution-renamed'],
      [
        'entered by somebody',
        () => plan({ institution: 'AWO' }),
        [{ ...vhs, name: 'awo' }],
        'institution-meanwhile',
      ],
      [
        'full',
        more,
        [{ ...vhs, contacts: Array.from({ length: mostContactPersons }, (_, at) => ({ name: `P ${at}` })) }],
        'contacts-full',
      ],
    ] as const)('says of an institution that is %s what no longer fits', (_what, planned, standing, code) => {
      expect(misfitOf(planned(), standing)?.code ?? null).toBe(code);
    });

    it('brings all that the list says where the institution is gone', () => {
      const again = confirmedAgain(more(), []);
      expect(again.existingId).toBeNull();
      expect(again.offers.map(({ title }) => title).toSorted()).toEqual(['Griffbereit', 'Rucksack KiTa']);
      expect(again.details.contacts.map(({ name }) => name)).toEqual(['Sabine Köhler', 'Jan Brand']);
    });

    it('keeps the name that somebody gave it', () => {
      const again = confirmedAgain(more(), [{ ...vhs, name: 'VHS Lippe' }]);
      expect(again).toMatchObject({ existingId: 'v', details: { name: 'VHS Lippe' } });
      expect(again.offers.map(({ title }) => title)).toEqual(['Rucksack KiTa']);
    });

    it('fits once it is confirmed again, whatever became of the directory', () => {
      const names = ['VHS Detmold', 'AWO', 'Caritas'];
      const standing = fc.uniqueArray(
        fc.record({
          id: fc.constantFrom('v', 'w', 'x'),
          name: fc.constantFrom(...names, 'VHS Lippe'),
          contacts: fc.constant([]),
        }),
        { selector: ({ id }) => id },
      );
      const row = fc.record({
        institution: fc.constantFrom(...names),
        offer: fc.constantFrom('', 'Griffbereit', 'Rucksack KiTa'),
        contactName: fc.constantFrom('', 'Sabine Köhler', 'Jan Brand'),
      });
      fc.assert(
        fc.property(fc.array(row, { maxLength: 6 }), standing, (list, now) => {
          const rows = list.map((cells, index) => read(cells, index + 2));
          for (const one of planImport(rows, listed).institutions) {
            const again = confirmedAgain(one, now);
            expect(misfitOf(again, now)).toBeNull();
            // Nothing of the list is lost on the way.
            const titles = new Set(newOffers([], again.offers).map(({ title }) => title));
            for (const { title } of one.offers) expect(titles).toContain(title);
          }
        }),
      );
    });
  });

  it('counts what it does, and does it only once however often it is read', () => {
    const name = fc.constantFrom('VHS Detmold', 'AWO', 'Caritas', '');
    const offer = fc.constantFrom('', 'Griffbereit', 'Rucksack KiTa', 'Nähkreis');
    const contactName = fc.constantFrom('', 'Sabine Köhler', 'Jan Brand', 'jan  brand', 'Mia Kurz');
    const row = fc.record({ institution: name, offer, contactName });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (list) => {
        const rows = list.map((cells, index) => read(cells, index + 2));
        const { institutions, counts, rows: judged } = planImport(rows, listed);
        expect(judged).toHaveLength(rows.length);
        expect(counts.keptBack).toBe(rows.filter(({ problems }) => problems.length > 0).length);
        const after = {
          institutions: [
            ...listed.institutions.map((one) => ({
              ...one,
              contacts: [
                ...one.contacts,
                ...institutions.flatMap(({ existingId, contacts }) =>
                  existingId === one.id ? contacts : [],
                ),
              ],
            })),
            ...institutions.flatMap(({ existingId, details }) =>
              existingId === null
                ? [{ id: details.name, name: details.name, contacts: details.contacts }]
                : [],
            ),
          ],
          offers: [
            ...listed.offers,
            ...institutions.flatMap(({ existingId, details, offers }) =>
              offers.map(({ title }) => ({ institutionId: existingId ?? details.name, title })),
            ),
          ],
        };
        expect(planImport(rows, after).counts).toEqual({
          institutions: 0,
          offers: 0,
          contactPersons: 0,
          keptBack: counts.keptBack,
        });
      }),
    );
  });
});
