import { createHash } from 'node:crypto';
import type { ConsentDetails } from '../../../domain/consent/consent.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Paper, PaperOf } from '../../../domain/paper/paper.ts';
import type { PaperContent, PaperContentOf } from '../../../domain/paper/paper-content.ts';
import { printLanguages } from '../../../domain/vocabulary/print-languages.ts';
import type { AuditNote, Transaction, Work } from '../work.ts';
import { keepLetter, letterOnPaper } from './client-letters.ts';
import { checkOnPaper, closingOnPaper } from './closing-papers.ts';
import { consentOnPaper } from './consent-papers.ts';
import { noticeOnPaper } from './notice-papers.ts';
import { overviewOnPaper } from './overview-papers.ts';
import { putOnPaper } from './papers.ts';
import { planOnPaper } from './plans.ts';
import { referralLetter } from './referral-letters.ts';

interface PaperKindRules<Kind extends Paper['kind']> {
  /** What stands on it. @throws OperationFailure where it may not be printed (any more) */
  content(
    work: Work,
    paper: PaperOf<Kind>,
  ): Omit<PaperContentOf<Kind>, 'kind'> | Promise<Omit<PaperContentOf<Kind>, 'kind'>>;
  /** Names no person: the folder of papers is seen by others. The same paper once more replaces itself. */
  fileName(content: PaperContentOf<Kind>, paper: PaperOf<Kind>): string;
  /** Where it is kept in the file when it leaves: the paper of what is kept. */
  keep?(
    work: Work,
    trx: Transaction,
    content: PaperContentOf<Kind>,
    paper: PaperOf<Kind>,
  ): Promise<PaperOf<Kind>>;
}

/** What papers there are, and where each gets its content. */
const kinds: { readonly [Kind in Paper['kind']]: PaperKindRules<Kind> } = {
  plan: {
    content: planOnPaper,
    // The same version in two languages is two papers.
    fileName: ({ reference, language }, { number }) => `${reference}_Plan_${number}_${language}.pdf`,
  },
  letter: {
    content: referralLetter,
    fileName: ({ reference, sentOn }, { referralId }) =>
      `${reference}_Vermittlung_${sentOn}_${referralId.slice(0, 8)}.pdf`,
  },
  'client-letter': {
    content: letterOnPaper,
    fileName: ({ reference, writtenOn, subject, body, language }) =>
      `${reference}_Brief_${writtenOn}_${shortDigest({ subject, body })}_${language}.pdf`,
    keep: keepLetter,
  },
  consent: {
    content: consentOnPaper,
    // By what is signed: it may have no id yet, and keeps its name when it gets one.
    fileName: ({ reference, language, consent }) =>
      `${reference}_Einwilligung_${shortDigest(consent)}_${language}.pdf`,
  },
  notice: {
    content: noticeOnPaper,
    // It may be sent on as a file, and not everybody who gets it knows the case by its reference.
    fileName: ({ withdrawnOn }, { noticeId }) => `Widerruf_${withdrawnOn}_${noticeId.slice(0, 8)}.pdf`,
  },
  closing: {
    content: closingOnPaper,
    fileName: ({ reference, language }) => `${reference}_Abschlussbewertung_${language}.pdf`,
  },
  check: {
    content: checkOnPaper,
    fileName: ({ reference, language }) => `${reference}_Nachhaltigkeitsprüfung_${language}.pdf`,
  },
  overview: {
    content: overviewOnPaper,
    fileName: ({ reference, language }) => `${reference}_Überblick_${language}.pdf`,
  },
};

const shortDigest = (value: object): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);

/** Under which names forms of this text may lie in the folder of papers, one for each language. */
export const namesOfConsentForm = (work: Work, caseId: string, consent: ConsentDetails): string[] =>
  printLanguages.codes.map((language) => {
    const paper = { kind: 'consent', caseId, consent, language } as const;
    return kinds.consent.fileName({ kind: 'consent', ...consentOnPaper(work, paper) }, paper);
  });

const rulesOf = (paper: Paper) => kinds[paper.kind] as PaperKindRules<Paper['kind']>;

const contentOf = async (work: Work, paper: Paper): Promise<PaperContent> =>
  ({ kind: paper.kind, ...(await rulesOf(paper).content(work, paper as never)) }) as PaperContent;

/** Which paper, by codes and numbers; the ids of records stay out of the log. */
function noteOf(paper: Paper): AuditNote {
  const detail = {
    paper: paper.kind,
    ...('number' in paper && { number: paper.number }),
    ...('language' in paper && { language: paper.language }),
  };
  return { caseId: paper.caseId, detail };
}

/** Says at once where a paper may not be printed: the page that lays it out could not. */
export async function preparePaper(
  work: Work,
  { paper }: ParsedInput<'paper.prepare'>,
): Promise<Output<'paper.prepare'>> {
  await contentOf(work, paper);
  return { paperId: work.tray.prepare(paper) };
}

/** Asked for by the print page. */
export async function paperContent(
  work: Work,
  { paperId }: ParsedInput<'paper.content'>,
): Promise<Output<'paper.content'>> {
  const sheet = work.tray.sheet(paperId);
  const content = await contentOf(work, sheet.paper);
  work.read(noteOf(sheet.paper));
  sheet.content = JSON.stringify(content);
  return content;
}

export function keepPaper(work: Work, { paperId, bytes }: ParsedInput<'paper.keep'>): Output<'paper.keep'> {
  work.tray.sheet(paperId).bytes = bytes;
  return {};
}

export function lookAtPaper(work: Work, { paperId }: ParsedInput<'paper.look'>): Output<'paper.look'> {
  const { bytes } = work.tray.sheet(paperId);
  if (bytes === undefined) throw new OperationFailure('not-found');
  return { bytes: bytes.slice() };
}

/**
 * What leaves is what was looked at. Between looking and saving a consent may have gone, or a person may have become
 * protected: what the file says today decides.
 */
export async function deliverPaper(
  work: Work,
  { paperId }: ParsedInput<'paper.deliver'>,
): Promise<Output<'paper.deliver'>> {
  const sheet = work.tray.sheet(paperId);
  const { paper, content: seen, bytes } = sheet;
  const content = await contentOf(work, paper);
  if (bytes === undefined || JSON.stringify(content) !== seen) throw new OperationFailure('paper-outdated');
  const { fileName, keep } = rulesOf(paper);
  const name = fileName(content, paper);
  return putOnPaper(work, {
    note: noteOf(paper),
    name,
    bytes,
    ...(keep && {
      keep: async (trx) => {
        const kept = await keep(work, trx, content, paper);
        // Saved once more, it is the same letter.
        return () => void (sheet.paper = kept);
      },
    }),
  });
}
