import { isRelease } from '../../domain/consent/consent.ts';
import type { ReactNode } from 'react';
import type { PaperContent } from '../../domain/paper/paper-content.ts';
import { printLabels } from './labels/index.ts';
import type { PageMargins } from './page-boxes.ts';
import { PrintedCheck } from './PrintedCheck.tsx';
import { PrintedClosing } from './PrintedClosing.tsx';
import { PrintedClientLetter } from './PrintedClientLetter.tsx';
import { PrintedConsent } from './PrintedConsent.tsx';
import { letterTitle, PrintedLetter } from './PrintedLetter.tsx';
import { PrintedNotice } from './PrintedNotice.tsx';
import { PrintedOverview } from './PrintedOverview.tsx';
import { PrintedPlan } from './PrintedPlan.tsx';

interface Layout {
  readonly page: ReactNode;
  /** The title is the PDF's own too. */
  readonly margins: PageMargins;
}

/** How each paper looks, and what stands in the margins of its sheets. */
export function layoutOf(content: PaperContent): Layout {
  const { officeName: office, reference } = content;
  switch (content.kind) {
    case 'plan': {
      const { title, version } = printLabels.de;
      return {
        page: <PrintedPlan printout={content} />,
        margins: { office, reference, title: `${title} ${reference}, ${version} ${content.plan.number}` },
      };
    }
    case 'closing':
      return {
        page: <PrintedClosing printout={content} />,
        margins: { office, reference, title: `${printLabels.de.closing.title} ${reference}` },
      };
    case 'check':
      return {
        page: <PrintedCheck printout={content} />,
        margins: { office, reference, title: `${printLabels.de.check.title} ${reference}` },
      };
    case 'overview':
      return {
        page: <PrintedOverview printout={content} />,
        margins: { office, reference, title: `${printLabels.de.overview.title} ${reference}` },
      };
    case 'consent': {
      const { title, releaseTitle } = printLabels.de.consentForm;
      const name = isRelease(content.consent) ? releaseTitle : title;
      return {
        page: <PrintedConsent printout={content} />,
        margins: { office, reference, title: `${name} ${reference}` },
      };
    }
    case 'notice':
      return {
        page: <PrintedNotice notice={content} />,
        margins: { office, reference, title: 'Mitteilung nach Art. 19 DSGVO' },
      };
    case 'client-letter':
      return {
        page: <PrintedClientLetter letter={content} />,
        margins: { office, reference, title: `Brief ${reference}` },
      };
    case 'letter':
      return {
        page: <PrintedLetter letter={content} />,
        margins: { office, reference, title: `${letterTitle(content)} ${reference}` },
      };
  }
}
