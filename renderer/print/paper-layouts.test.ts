import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { PaperContent } from '../../domain/paper/paper-content.ts';
import { printLanguages } from '../../domain/vocabulary/print-languages.ts';
import { printLabels } from './labels/index.ts';
import { layoutOf } from './paper-layouts.tsx';

const consent: Omit<Extract<PaperContent, { kind: 'consent' }>, 'language'> = {
  kind: 'consent',
  reference: 'KIM-2026-00001',
  clientName: '',
  officeName: 'Kreis Lippe',
  responsible: 'Anna Berg',
  consent: {
    recipient: 'jobcenter-lippe',
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
