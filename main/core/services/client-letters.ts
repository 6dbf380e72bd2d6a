import { randomUUID } from 'node:crypto';
import { addressLines } from '../../../domain/address.ts';
import { mayBeWritten, type LetterDetails } from '../../../domain/case/client-letter.ts';
import { isClient } from '../../../domain/case/household.ts';
import { printableName, printableReach, withoutProtected } from '../../../domain/case/printable.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import type { ClientLetterPaper } from '../../../domain/paper/client-letter-paper.ts';
import type { PaperOf } from '../../../domain/paper/paper.ts';
import { insertLetter, lettersOf } from '../repositories/client-letters.ts';
import { namedInCase } from '../repositories/household.ts';
import type { Transaction, Work } from '../work.ts';
import { readableCase, writableCase } from './case-guard.ts';

export function listLetters(work: Work, { caseId }: ParsedInput<'letter.list'>): Output<'letter.list'> {
  readableCase(work, caseId);
  return { letters: lettersOf(work.reader, caseId) };
}

/**
 * One that left says what it said, except what has become protected since; one that is being written is addressed as the
 * file says today.
 * @throws OperationFailure `not-found`, `case-closed`, `not-allowed` for a confirmation of what is not the case
 */
export function letterOnPaper(
  work: Work,
  { caseId, letter }: PaperOf<'client-letter'>,
): Omit<ClientLetterPaper, 'kind'> {
  const file = readableCase(work, caseId);
  const named = namedInCase(work.reader, caseId);
  const client = named.find(isClient)?.person;
  const name = client ? printableName(client) : '';
  const reach = client ? printableReach(client, named) : null;
  const { recipient, template, language, writtenOn, ...typed } =
    typeof letter === 'string'
      ? writtenLetter(work, caseId, letter)
      : {
          ...newLetter(work, caseId, letter),
          recipient: [name, ...(reach === null ? [] : addressLines(reach))],
        };
  return {
    reference: file.reference,
    officeName: work.officeName,
    responsible: work.staffName(file.responsible),
    template,
    language,
    writtenOn,
    ...withoutProtected(typed, named),
    // What was sent to an address that is protected by now does not show it again.
    recipient: (reach === null ? [name] : recipient).filter((line) => line !== ''),
  };
}

function writtenLetter({ reader }: Work, caseId: string, letterId: string) {
  const letter = lettersOf(reader, caseId).find(({ id }) => id === letterId);
  if (letter === undefined) throw new OperationFailure('not-found');
  const { template, subject, body, language, writtenOn, recipient } = letter;
  return { template, subject, body, language, writtenOn, recipient: recipient.split('\n') };
}

function newLetter(work: Work, caseId: string, details: LetterDetails) {
  const file = writableCase(work, caseId);
  if (!mayBeWritten(details.template, file)) throw new OperationFailure('not-allowed');
  return { ...details, writtenOn: work.today };
}

/** Keeps a letter with its leaving, as it stood on the paper. @returns the paper of what was kept */
export async function keepLetter(
  work: Work,
  trx: Transaction,
  { template, subject, body, language, writtenOn, recipient }: Omit<ClientLetterPaper, 'kind'>,
  paper: PaperOf<'client-letter'>,
): Promise<PaperOf<'client-letter'>> {
  if (typeof paper.letter === 'string') return paper;
  const { caseId } = paper;
  const id = randomUUID();
  const kept = { id, template, subject, body, language, writtenOn, recipient: recipient.join('\n') };
  await insertLetter(trx, caseId, kept, work.by);
  return { ...paper, letter: id };
}
