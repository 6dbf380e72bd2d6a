import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { checkOf } from '../../domain/case/sample-case.fixture.ts';
import type { PaperContent } from '../../domain/paper/paper-content.ts';
import { printLanguages } from '../../domain/vocabulary/print-languages.ts';
import { printLabels } from './labels/index.ts';
import { layoutOf } from './paper-layouts.tsx';

const consent: Omit<Extract<PaperContent, { kind: 'consent' }>, 'language'> = {
  kind: 'consent',
  reference: 'KIM-2026-00001',
  clientName: '',
  person: { name: '', birthDate: null, relationship: 'client' },
  officeName: 'Kreis Lippe',
  responsible: 'Anna Berg',
  consent: {
    personId: '6f1a0b3e-9c53-4d0f-8f0e-0d7b6c1d2e3f',
    givenBy: '',
    recipient: 'jobcenter-lippe',
    nameOfBody: '',
    purpose: 'referral',
    categories: ['identity', 'health'],
    givenOn: '2026-11-27',
    validUntil: null,
    language: 'de',
    interpreter: '',
  },
};

it.each(printLanguages.codes.filter((code) => code !== 'de'))(
  'says of each word in %s which language it is in: a screen reader changes its voice there',
  (language) => {
    const html = renderToStaticMarkup(layoutOf({ ...consent, language }).page);
    const outside = html.replace(new RegExp(`<(\\w+)[^>]* lang="${language}"[^>]*>[^<]*</\\1>`, 'g'), '');
    const { title, voluntary } = printLabels[language].consentForm;
    for (const word of [title, voluntary]) {
      expect(html).toContain(word);
      expect(outside).not.toContain(`>${word}<`);
    }
    expect(outside).toContain(printLabels.de.consentForm.voluntary);
  },
);

describe('the paper of the check', () => {
  const { version: _version, ...check } = checkOf({ heldOn: '2026-09-30' });
  const paper: Extract<PaperContent, { kind: 'check' }> = {
    kind: 'check',
    reference: 'KIM-2026-00001',
    clientName: 'Rania Haddad',
    officeName: 'Kreis Lippe',
    responsible: 'Anna Berg',
    language: 'ar',
    closedOn: '2026-06-30',
    agreed: [],
    goals: [],
    check,
  };
  const lines = (content: typeof paper) => {
    const html = renderToStaticMarkup(layoutOf(content).page);
    return html.slice(html.indexOf('signature-lines')).split('<tr').slice(2);
  };

  it('is signed by whoever interpreted, by name where it was noted', () => {
    const named = { ...check, language: 'ar' as const, interpreter: 'Leila Khoury' };
    expect(lines({ ...paper, check: named })[2]).toContain('Leila Khoury');
    expect(lines({ ...paper, language: 'de', check: named })).toHaveLength(3);
    expect(lines(paper)).toHaveLength(3);
    expect(lines({ ...paper, language: 'de' })).toHaveLength(2);
  });

  it('says in which language was spoken, and a gap where nobody noted it', () => {
    const html = renderToStaticMarkup(layoutOf({ ...paper, check: { ...check, language: 'ti' } }).page);
    expect(html).toContain('Tigrinya – <bdi lang="ti">ትግርኛ</bdi>');
    expect(renderToStaticMarkup(layoutOf(paper).page)).toContain(printLabels.de.notRecorded);
  });

  it('of somebody who could not be reached asks for no signature and tells of no talk', () => {
    const content = { ...paper, check: { ...check, result: 'not-reachable' as const } };
    expect(lines(content)).toHaveLength(1);
    expect(renderToStaticMarkup(layoutOf(content).page)).not.toContain(printLabels.de.conversationLanguage);
  });
});

it('names the body that is meant, and leaves a line for it where nobody has written it down', () => {
  const pageWith = (nameOfBody: string) => {
    const page = { ...consent, consent: { ...consent.consent, nameOfBody }, language: 'de' as const };
    return renderToStaticMarkup(layoutOf(page).page);
  };
  expect(pageWith('Praxis Dr. Lange')).toContain('Praxis Dr. Lange');
  expect(pageWith('Praxis Dr. Lange')).not.toContain('to-fill');
  expect(pageWith('')).toContain('to-fill');
});

it('names the most urgent Handlungsfelder of an overview in the second language too', () => {
  const { fields, html } = overviewIn('uk');
  const { fieldsOfAction } = printLabels.uk;
  expect(html).toContain(`${fieldsOfAction[fields[1].field]} (0), ${fieldsOfAction[fields[0].field]} (2)`);
  expect(html).toContain(`${printLabels.de.fieldsOfAction[fields[1].field]} (0)`);
});

function overviewIn(language: 'uk') {
  const fields = [
    { field: 'work', status: 2 },
    { field: 'housing', status: 0 },
  ] as const;
  const { reference, clientName, officeName, responsible } = consent;
  const page: Extract<PaperContent, { kind: 'overview' }> = {
    kind: 'overview',
    language,
    reference,
    clientName,
    officeName,
    responsible,
    today: '2026-11-28',
    occasion: '',
    person: null,
    assessment: {
      residenceTitle: null,
      residenceExpiresOn: null,
      legalSystems: [],
      germanLevel: null,
      schooling: null,
      vocationalTraining: null,
      qualification: '',
      recognition: null,
      fields: [...fields],
    },
    household: [],
    goals: [],
    next: [],
    contacts: [],
  };
  return { fields, html: renderToStaticMarkup(layoutOf(page).page) };
}
