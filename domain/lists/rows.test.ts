import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactDetails } from '../case/contact.ts';
import { personDetails } from '../case/person.ts';
import { obstaclesToAdmission } from '../case/phases.ts';
import { interpreterDetails } from '../interpreting/interpreter.ts';
import { localToday } from '../validation.ts';
import { caseListFields } from './case-columns.ts';
import { listedCase, readCaseRow } from './case-row.ts';
import { contactListFields } from './contact-columns.ts';
import { listedContact, minutesFor, readContactRow } from './contact-row.ts';
import { unitePeople } from './interpreter-people.ts';
import { interpreterListFields } from './interpreter-columns.ts';
import { interpreterKeys, readInterpreterRow } from './interpreter-row.ts';
import { formulaProblems, Unreadable } from './list-row.ts';
import { likenessTo } from '../case/likeness.ts';
import { caseKeys, changedRows, countsOfRows, isCreated, mayBeSame } from './list-decisions.ts';

const today = localToday();
const readCase = (cells: Record<string, string>) => readCaseRow(cells, today);
const named = { familyName: 'Celik', givenName: 'Rabia', openedOn: '1.2.2024' };
const tomorrow = `31.12.${Number(today.slice(0, 4)) + 1}`;

describe('a row of a list of cases', () => {
  it('is read as the forms would have taken it, and nothing is made up', () => {
    const { details, problems } = readCase({
      ...named,
      formerReference: 'ALT-17',
      birthDate: '3.4.85',
      gender: 'w',
      nationality: 'syrien',
      municipality: 'Stadt Lage (Lippe)',
      residenceTitle: '§ 24 AufenthG',
      residenceExpiresOn: '04.03.2027',
      specialProtection: 'ja',
    });
    expect(problems).toEqual([]);
    expect(details).toMatchObject({
      client: {
        birthDate: '1985-04-03',
        gender: 'female',
        nationality: 'SY',
        maritalStatus: null,
        specialProtection: true,
      },
      intake: {
        openedOn: '2024-02-01',
        municipality: '05766040',
        formerReference: 'ALT-17',
        occasion: '',
        dataSource: '',
      },
      residence: { residenceTitle: 'aufenthg-24', residenceExpiresOn: '2027-03-04' },
      responsible: '',
    });
    expect(details).toMatchObject({ intake: { legalBasis: null, informedOn: null }, admittedOn: null });
  });

  describe('of a running case', () => {
    const running = {
      ...named,
      admittedOn: '10.2.2024',
      legalBasis: 'Einwilligung',
      informedOn: '9.2.2024',
      informedIn: 'Arabisch',
    };

    it('is an admitted one, with when and over whom it came', () => {
      const { details, problems } = readCase({ ...running, heldOn: '15.2.2024', accessPath: 'Jobcenter' });
      expect(problems).toEqual([]);
      expect(details).toMatchObject({
        intake: {
          openedOn: '2024-02-01',
          accessPath: 'jobcenter',
          legalBasis: 'consent',
          informedOn: '2024-02-09',
          informedIn: 'ar',
        },
        admittedOn: '2024-02-10',
        heldOn: '2024-02-15',
      });
    });

    it('came on the day of its admission at the latest', () => {
      expect(readCase({ ...running, openedOn: '' }).details).toMatchObject({
        intake: { openedOn: '2024-02-10' },
        admittedOn: '2024-02-10',
      });
      expect(readCase({ ...running, openedOn: '', admittedOn: '31.02.2024' }).problems).toEqual([
        { field: 'admittedOn', code: 'not-a-date' },
      ]);
    });

    it.each<[string, Record<string, string>, [string, string][]]>([
      ['without a legal basis', { legalBasis: '' }, [['legalBasis', 'no-legal-basis']]],
      [
        'without information after Art. 13',
        { informedOn: '', informedIn: '-' },
        [
          ['informedOn', 'not-informed'],
          ['informedIn', 'not-informed'],
        ],
      ],
      ['informed in no language', { informedIn: '' }, [['informedIn', 'not-informed']]],
      ['before the request', { admittedOn: '31.1.2024' }, [['admittedOn', 'date-before-opening']]],
      ['in the future', { admittedOn: tomorrow }, [['admittedOn', 'date-in-future']]],
      ['with a basis that nobody knows', { legalBasis: 'mündlich' }, [['legalBasis', 'not-in-list']]],
    ])('%s is kept back and says which column', (_what, cells, problems) => {
      expect(readCase({ ...running, ...cells })).toEqual({
        details: null,
        problems: problems.map(([field, code]) => ({ field, code })),
      });
    });

    it('needs none of it for a request', () => {
      expect(readCase({ ...running, admittedOn: '', informedOn: '', legalBasis: '' })).toMatchObject({
        problems: [],
        details: { admittedOn: null, intake: { informedIn: 'ar' } },
      });
    });
  });

  it('that was confirmed before lists held running cases is still understood', () => {
    const { details } = readCase(named);
    const { admittedOn: _admitted, heldOn: _held, intake, ...before } = details ?? fail();
    const { accessPath: _path, legalBasis: _basis, informedOn: _on, informedIn: _in, ...asked } = intake;
    expect(listedCase.parse({ ...before, intake: asked })).toEqual(details);
  });

  it('takes both names from one column where a comma parts them', () => {
    const { details } = readCase({ familyName: 'Al-Ahmad, Yousef', openedOn: '1.2.2024' });
    expect(details?.client).toMatchObject({ familyName: 'Al-Ahmad', givenName: 'Yousef' });
  });

  it.each([
    ['§ 25 Abs. 2 Alt. 2 AufenthG', 'aufenthg-25-2-alt-2'],
    ['25 Abs. 3', 'aufenthg-25-3'],
    ['§60a', 'aufenthg-60a'],
    ['Aufenthaltsgestattung', 'asylg-55'],
    ['Freizügigkeit', 'freizueg-eu'],
    ['nicht gefragt', 'not-asked'],
    ['-', null],
  ])('knows the residence title %s', (residenceTitle, code) => {
    expect(readCase({ ...named, residenceTitle })).toMatchObject({
      problems: [],
      details: { residence: { residenceTitle: code } },
    });
  });

  it.each<[string, Record<string, string>, string, string]>([
    ['no given name', { ...named, givenName: '' }, 'givenName', 'required'],
    ['no day of the request', { ...named, openedOn: '' }, 'openedOn', 'required'],
    ['a day that is none', { ...named, birthDate: '31.02.1990' }, 'birthDate', 'not-a-date'],
    ['a birth in the future', { ...named, birthDate: tomorrow }, 'birthDate', 'birth-date-in-future'],
    ['a request in the future', { ...named, openedOn: tomorrow }, 'openedOn', 'date-in-future'],
    ['a year alone', { ...named, birthDate: '1990' }, 'birthDate', 'not-a-date'],
    ['a title that means two', { ...named, residenceTitle: '25(2)' }, 'residenceTitle', 'not-in-list'],
    ['a town of another county', { ...named, municipality: 'Bielefeld' }, 'municipality', 'not-in-list'],
    ['ten thousand letters', { ...named, familyName: 'ä'.repeat(10_000) }, 'familyName', 'too-long'],
    [
      'protection in other words',
      { ...named, specialProtection: 'evtl.' },
      'specialProtection',
      'not-in-list',
    ],
  ])('with %s is kept back and says which column', (_what, cells, field, code) => {
    expect(readCase(cells)).toMatchObject({ details: null, problems: [{ field, code }] });
  });

  it('keeps emoji, Arabic letters and formulas as the text that they are', () => {
    const cells = { ...named, familyName: 'يوسف 🌻', occasion: '=1+1\nzweite Zeile' };
    expect(readCase(cells).details).toMatchObject({
      client: { familyName: 'يوسف 🌻' },
      intake: { occasion: '=1+1\nzweite Zeile' },
    });
  });
});

describe('a row of a list of contacts', () => {
  const contact = { reference: 'KIM-2026-00001', contactOn: '2.2.2026', kind: 'Telefonat', minutes: '20' };

  it('is read as the form would have taken it', () => {
    expect(readContactRow({ ...contact, note: 'Rückruf' }, today)).toMatchObject({
      problems: [],
      details: { contact: { contactOn: '2026-02-02', kind: 'phone', minutes: 20, note: 'Rückruf' } },
    });
  });

  it('says by what the case is meant', () => {
    expect(readContactRow({ ...contact, reference: '' }, today).problems).toContainEqual({
      field: 'reference',
      code: 'case-not-named',
    });
  });

  it.each([
    ['45', 45],
    ['45 Min.', 45],
    ['1:30', 90],
    ['01:30', 90],
    ['1,5 Std.', 90],
    ['2 h', 120],
  ])('takes %s as minutes', (text, minutes) => expect(minutesFor(text)).toBe(minutes));

  it.each(['lang', '', '1.5', '-5', '1 Tag'])('does not guess what „%s“ means', (text) =>
    expect(minutesFor(text)).toBeInstanceOf(Unreadable),
  );
});

const anyCell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '-',
    '#NV',
    'ja',
    '31.02.2026',
    '1.2.24',
    '45',
    'Telefon',
    '§ 24',
    'x'.repeat(10_000),
    'Einwilligung',
    'Arabisch',
  ),
);
describe('a row of a list of the pool', () => {
  const interpreter = (cells: Record<string, string>) =>
    readInterpreterRow({ name: 'Samira Haddad', languages: 'Arabisch', ...cells }, today);

  it('is read as the form would have taken it', () => {
    const cells = {
      name: 'Haddad',
      givenName: 'Samira',
      languages: 'Arabisch und Kurdisch (Sorani), Deutsch',
      phone: '05231 1',
      weekdays: 'montags, Do',
      availability: 'vormittags',
      signedOn: '1.2.2024',
    };
    expect(interpreter(cells)).toEqual({
      problems: [],
      details: {
        name: 'Samira Haddad',
        phone: '05231 1',
        email: '',
        languages: ['ar', 'ckb'],
        weekdays: ['mo', 'do'],
        availability: 'vormittags',
        signedOn: '2024-02-01',
        endedOn: null,
      },
    });
    expect(interpreter({ name: 'Haddad, Samira' }).details?.name).toBe('Samira Haddad');
  });

  it.each([
    ['Arabisch; Farsi\nDari', ['ar', 'fa', 'prs']],
    ['Bosnisch/Kroatisch/Serbisch, Russisch', ['bs', 'ru']],
    ['Russisch/Ukrainisch', ['ru', 'uk']],
    ['Türkisch & Kurmandschi', ['tr', 'kmr']],
    ['arabisch, ARABISCH', ['ar']],
  ])('knows the languages %j', (languages, codes) =>
    expect(interpreter({ languages })).toMatchObject({ problems: [], details: { languages: codes } }),
  );

  it.each([
    ['Mo–Fr', ['mo', 'di', 'mi', 'do', 'fr']],
    ['Di bis Do, Sa', ['di', 'mi', 'do', 'sa']],
    ['Fr Mo', ['mo', 'fr']],
    ['täglich', ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so']],
    ['-', []],
  ])('knows the weekdays %s', (weekdays, days) =>
    expect(interpreter({ weekdays })).toMatchObject({ problems: [], details: { weekdays: days } }),
  );

  it.each<[string, Record<string, string>, string, string]>([
    ['no name', { name: '' }, 'name', 'required'],
    ['no language but German', { languages: 'Deutsch' }, 'languages', 'required'],
    ['a language that means two', { languages: 'Arabisch, Kurdisch' }, 'languages', 'not-in-list'],
    ['days in other words', { weekdays: 'nach Absprache' }, 'weekdays', 'not-in-list'],
    ['days that run backwards', { weekdays: 'Fr-Mo' }, 'weekdays', 'not-in-list'],
    ['a declaration without its day', { signedOn: 'ja' }, 'signedOn', 'not-a-date'],
    ['a declaration in the future', { signedOn: tomorrow }, 'signedOn', 'date-in-future'],
    ['an end before it', { signedOn: '1.2.2024', endedOn: '31.1.2024' }, 'endedOn', 'end-before-start'],
  ])('with %s is kept back and says which column', (_what, cells, field, code) => {
    expect(interpreter(cells)).toEqual({ details: null, problems: [{ field, code }] });
  });

  it('is the same person by the parts of the name in any order, or by the address', () => {
    const one = interpreterKeys({ name: 'Samira Haddad', email: 'S@example.org' });
    expect(interpreterKeys({ name: 'HADDAD, Samira', email: '' })).toEqual([one[0]]);
    expect(interpreterKeys({ name: 'S. Haddad', email: 's@example.org' })).toContain(one[1]);
    expect(interpreterKeys({ name: 'Samir Haddad', email: '' })).not.toContain(one[0]);
  });
});

describe('rows of the pool with one language each', () => {
  const poolRows = (...cells: Record<string, string>[]) =>
    cells.map((row, index) => ({ line: index + 2, cells: row, ...readInterpreterRow(row, today) }));
  const samira = { name: 'Haddad', givenName: 'Samira' };

  it('become one person with all that they say together', () => {
    const [first, other, second] = unitePeople(
      poolRows(
        { ...samira, languages: 'Arabisch', phone: '05231 1234' },
        { name: 'Amiri, Farid', languages: 'Dari' },
        {
          name: 'samira haddad',
          languages: 'Sorani, Arabisch',
          phone: '+49 5231/1234',
          signedOn: '1.2.2024',
        },
      ),
    );
    expect(first).toMatchObject({
      problems: [],
      samePerson: [4],
      details: {
        name: 'Samira Haddad',
        languages: ['ar', 'ckb'],
        phone: '05231 1234',
        signedOn: '2024-02-01',
      },
    });
    expect(other).toMatchObject({ samePerson: [], details: { name: 'Farid Amiri' } });
    expect(second).toMatchObject({ problems: [], samePerson: [2], details: null, isFirst: false });
  });

  it('that contradict each other are kept back with all of the person, and say where', () => {
    const rows = unitePeople(
      poolRows(
        { ...samira, languages: 'Arabisch', phone: '05231 1234' },
        { ...samira, languages: 'Sorani' },
        { ...samira, languages: 'Dari', phone: '05231 9999', signedOn: '1.2.2024' },
        { ...samira, languages: 'Farsi', signedOn: '2.2.2024' },
      ),
    );
    expect(rows.map(({ details, problems }) => ({ details, problems }))).toEqual([
      { details: null, problems: [{ field: 'phone', code: 'differs-from-line', line: 4 }] },
      { details: null, problems: [{ field: 'name', code: 'kept-with-line', line: 2 }] },
      {
        details: null,
        problems: [
          { field: 'phone', code: 'differs-from-line', line: 2 },
          { field: 'signedOn', code: 'differs-from-line', line: 5 },
        ],
      },
      { details: null, problems: [{ field: 'signedOn', code: 'differs-from-line', line: 4 }] },
    ]);
  });

  it('are kept back where together they are nobody the form would take', () => {
    const rows = unitePeople(
      poolRows(
        { ...samira, languages: 'Arabisch', signedOn: '1.2.2024' },
        { ...samira, languages: 'Sorani', endedOn: '31.1.2024' },
      ),
    );
    expect(rows.map(({ problems }) => problems)).toEqual([
      [{ field: 'endedOn', code: 'end-before-start' }],
      [{ field: 'name', code: 'kept-with-line', line: 2 }],
    ]);
  });

  const poolRow = fc.record({
    name: fc.constantFrom('Haddad, Samira', 'Samira Haddad', 'Farid Amiri', 'Olha Bondar', ''),
    languages: fc.constantFrom('Arabisch', 'Sorani', 'Dari, Arabisch', 'Klingonisch', 'Deutsch'),
    phone: fc.constantFrom('', '', '05231 1234', '05231/1234', '05231 9'),
    email: fc.constantFrom('', '', 's@example.org', 'S@EXAMPLE.ORG'),
    weekdays: fc.constantFrom('', 'Mo, Do', 'Do Mo', 'Fr'),
    signedOn: fc.constantFrom('', '', '1.2.2024', '2.2.2024'),
    endedOn: fc.constantFrom('', '', '31.1.2024'),
  });

  it('lose nothing, invent nothing and never become half a person, whatever they say', () => {
    fc.assert(
      fc.property(fc.array(poolRow, { maxLength: 8 }), (cells) => {
        const rows = poolRows(...cells);
        const united = unitePeople(rows);
        expect(united.map(({ line }) => line)).toEqual(rows.map(({ line }) => line));
        for (const person of united) {
          const all = rows.filter(({ line }) => line === person.line || person.samePerson.includes(line));
          const kept = united.filter(({ line }) => all.some((one) => one.line === line));
          // All of the person's rows are kept back, or none of them.
          expect(new Set(kept.map(({ problems }) => problems.length > 0)).size).toBe(1);
          if (!person.isFirst || person.problems.length > 0) {
            expect(person.details).toBeNull();
            continue;
          }
          const { details } = person;
          if (details === null) throw new Error('lost');
          expect(interpreterDetails.parse(details)).toEqual(details);
          const said = all.flatMap((row) => row.details ?? []);
          expect(said).toHaveLength(all.length);
          expect(new Set(details.languages)).toEqual(new Set(said.flatMap(({ languages }) => languages)));
          for (const field of ['signedOn', 'endedOn'] as const)
            expect(said.map((one) => one[field] ?? details[field])).toEqual(said.map(() => details[field]));
        }
      }),
    );
  });

  it('say the same in any order', () => {
    fc.assert(
      fc.property(fc.array(poolRow, { maxLength: 8 }), (cells) => {
        const rows = poolRows(...cells);
        const outcome = (of: typeof rows) =>
          unitePeople(of)
            .flatMap(({ line, problems }) => (problems.length > 0 ? [line] : []))
            .toSorted((one, other) => one - other);
        expect(outcome(rows.toReversed())).toEqual(outcome(rows));
      }),
    );
  });
});

const fail = () => {
  throw new Error('nothing was read');
};
const rowOf = (fields: readonly string[]) =>
  fc.record(Object.fromEntries(fields.map((field) => [field, anyCell])));

it('no row of cases is taken that the forms would refuse, whatever stands in its cells', () => {
  fc.assert(
    fc.property(rowOf(caseListFields), (cells) => {
      const { details, problems } = readCase(cells);
      expect(details === null).toBe(problems.length > 0);
      if (details === null) return;
      expect(listedCase.parse(details)).toEqual(details);
      expect(personDetails.parse(details.client)).toEqual(details.client);
      const { intake, admittedOn } = details;
      if (admittedOn === null) return;
      const phaseHistory = [{ phase: 'inquiry' as const, since: intake.openedOn }];
      const file = { ...intake, admittedOn: null };
      expect(obstaclesToAdmission({ file, phaseHistory }, admittedOn, today)).toEqual([]);
    }),
  );
});

it('no row of contacts is taken that the form would refuse, whatever stands in its cells', () => {
  fc.assert(
    fc.property(rowOf(contactListFields), (cells) => {
      const { details } = readContactRow(cells, today);
      if (details === null) return;
      expect(listedContact.parse(details)).toEqual(details);
      expect(contactDetails.parse(details.contact)).toEqual(details.contact);
    }),
  );
});

it('no row of the pool is taken that the form would refuse, whatever stands in its cells', () => {
  const cell = fc.oneof(anyCell, fc.constantFrom('Arabisch', 'Mo-Fr', 'Dari; Farsi', 'Mo/Do', 'Haddad, S.'));
  const fields = Object.fromEntries(interpreterListFields.map((field) => [field, cell]));
  fc.assert(
    fc.property(fc.record(fields), (cells) => {
      const { details, problems } = readInterpreterRow(cells, today);
      expect(details === null).toBe(problems.length > 0);
      if (details !== null) expect(interpreterDetails.parse(details)).toEqual(details);
    }),
  );
});

it('a formula without a value is no value', () => {
  expect(formulaProblems({ familyName: '#NV', givenName: '#FORMEL', occasion: '#1 im Kurs' })).toEqual([
    { field: 'familyName', code: 'formula-without-value' },
    { field: 'givenName', code: 'formula-without-value' },
  ]);
});

describe('what may be known already', () => {
  const rabia = { givenName: 'Rabia', familyName: 'Celik', birthDate: '1990-01-01' };

  it('is not told by the day of birth alone', () => {
    const beside = likenessTo(rabia);
    expect(mayBeSame(beside({ ...rabia, givenName: 'Olena', familyName: 'Kovalenko' }))).toBe(false);
    const alike = beside({ ...rabia, givenName: 'Rabiya' });
    expect(alike.reasons).toContain('name-alike');
    expect(mayBeSame(alike)).toBe(true);
  });

  it('has the same old Aktenzeichen or the same person, however they are written', () => {
    const one = caseKeys({ client: rabia, intake: { formerReference: 'Alt-17' } });
    const other = caseKeys({
      client: { ...rabia, familyName: 'ÇELİK' },
      intake: { formerReference: 'ALT 17' },
    });
    expect(one.filter((key) => other.includes(key))).toHaveLength(2);
  });

  it('stays out until somebody says otherwise, and every row is counted once', () => {
    const state = fc.constantFrom('new', 'duplicate', 'repeated', 'kept-back');
    fc.assert(
      fc.property(fc.array(state), fc.array(fc.nat({ max: 20 })), (states, anyway) => {
        const rows = states.map((one, index) => ({
          line: index + 2,
          state: one as 'new',
          record: { of: 'cases' as const, admittedOn: index % 2 === 0 ? '2024-02-10' : null },
        }));
        const {
          cases = 0,
          admitted = 0,
          leftOut = 0,
          keptBack = 0,
        } = countsOfRows('cases', rows, new Set(anyway));
        expect(cases + leftOut + keptBack).toBe(rows.length);
        expect(admitted).toBe(
          rows.filter((row) => isCreated(row, new Set(anyway)) && row.record.admittedOn !== null).length,
        );
        expect(cases).toBeGreaterThanOrEqual(states.filter((one) => one === 'new').length);
        expect(keptBack).toBe(states.filter((one) => one === 'kept-back').length);
      }),
    );
  });
});

it('names the rows that are no longer as somebody saw them, with what they were', () => {
  const row = (line: number, state: 'new' | 'duplicate' | 'kept-back', name = 'A', code?: string) => ({
    line,
    state,
    record: { name },
    problems: code === undefined ? [] : [{ field: 'name', code }],
  });
  const seen = [row(2, 'new'), row(3, 'new'), row(4, 'new'), row(5, 'kept-back', 'A', 'required')];
  const now = [row(2, 'new'), row(3, 'duplicate'), row(4, 'new', 'B'), row(5, 'kept-back', 'A', 'invalid')];
  expect(changedRows(seen, seen)).toEqual(new Map());
  expect([...changedRows(seen, now)]).toEqual([
    [3, 'new'],
    [4, 'new'],
    [5, 'kept-back'],
  ]);
});
