import { isClient } from '../../../domain/case/household.ts';
import { printableName, withoutProtected } from '../../../domain/case/printable.ts';
import { asAnswered, detailsOf, type ConsentDetails } from '../../../domain/consent/consent.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { PaperOf } from '../../../domain/paper/paper.ts';
import type { PaperContentOf } from '../../../domain/paper/paper-content.ts';
import { consentsOf } from '../repositories/consents.ts';
import type { Work } from '../work.ts';
import { disclosureRefused } from './disclosure-refused.ts';
import { paperHead } from './paper-head.ts';
import { memberOf } from './people-of-case.ts';

/** @throws OperationFailure `not-found`, `disclosure-refused` */
function recorded({ reader }: Work, caseId: string, consentId: string): ConsentDetails {
  const found = consentsOf(reader, caseId).find(({ id }) => id === consentId);
  if (found === undefined) throw new OperationFailure('not-found');
  const details = detailsOf(found);
  if (found.withdrawnOn !== null) throw disclosureRefused(details, obstaclesOf(details, 'consent-withdrawn'));
  return details;
}

const obstaclesOf = <Code>({ categories }: ConsentDetails, code: Code) =>
  categories.map((category) => ({ code, category }));

/**
 * The form of a consent of the ledger, or of one that is about to be recorded. Nobody signs what is withdrawn, or what
 * was refused. It names the person whose consent it is.
 * @throws OperationFailure `not-found`, `disclosure-refused`
 */
export function consentOnPaper(
  work: Work,
  { caseId, consent, language }: PaperOf<'consent'>,
): Omit<PaperContentOf<'consent'>, 'kind'> {
  const { head, named } = paperHead(work, caseId, language);
  const details = typeof consent === 'string' ? recorded(work, caseId, consent) : consent;
  const { person, relationship } = memberOf(work, caseId, details.personId);
  const { form: _form, answer, ...signed } = asAnswered(details, { person, relationship });
  if (answer === 'refused') throw disclosureRefused(details, obstaclesOf(details, 'consent-refused'));
  const name = printableName(person);
  return {
    ...head,
    clientName: isClient({ relationship }) ? name : '',
    person: { name, birthDate: name === '' ? null : person.birthDate, relationship },
    consent: withoutProtected(signed, named),
  };
}
