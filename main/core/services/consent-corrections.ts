import {
  asAnswered,
  contradictedBy,
  detailsOf,
  type Consent,
  type ConsentDetails,
} from '../../../domain/consent/consent.ts';
import { correctionObstacle, isSignedAlike } from '../../../domain/consent/correction.ts';
import type { CaseFile } from '../../../domain/case/case-file.ts';
import { memberIn } from '../../../domain/case/household.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { consentFromHistory, consentsOf, updateConsent } from '../repositories/consents.ts';
import type { HistoryRow } from '../repositories/history.ts';
import { membersOf } from '../repositories/household.ts';
import type { Work } from '../work.ts';
import { writableCase } from './case-guard.ts';
import { recipientsUnder } from './notices.ts';
import { memberOf, requireMember } from './people-of-case.ts';
import { namesOfConsentForm } from './printing.ts';
import { takePaperBack } from './papers.ts';

/** @throws OperationFailure `invalid-input` for a no to what another consent of the same person still permits */
export function requireNoContradiction(details: ConsentDetails, ledger: readonly Consent[]): void {
  if (contradictedBy(details, ledger).length > 0)
    throw new OperationFailure('invalid-input', {
      fields: [{ path: 'details.answer', code: 'consent-in-force' }],
    });
}

/**
 * @throws OperationFailure `consent-relied-on` where something was sent under what the entry says; `not-allowed` for a
 * withdrawn one
 */
async function requireCorrectable(work: Work, file: CaseFile, known: Consent): Promise<void> {
  // Nothing is ever sent on a no.
  const under = known.answer === 'given' ? await recipientsUnder(work, file, known) : [];
  const obstacle = correctionObstacle(known, under);
  if (obstacle !== null)
    throw new OperationFailure(obstacle === 'relied-on' ? 'consent-relied-on' : 'not-allowed');
}

/** Printed forms of the text before: gone from the folder of papers, where they would pass for the entry as it stands now. */
async function takeFormsBack(
  work: Work,
  caseId: string,
  before: ConsentDetails,
  after: ConsentDetails,
): Promise<boolean> {
  if (before.answer === 'refused' || isSignedAlike(before, after)) return true;
  const gone = await Promise.all(
    namesOfConsentForm(work, caseId, before).map((name) => takePaperBack(work, name)),
  );
  return gone.every(Boolean);
}

/**
 * Corrects an entry that was typed wrongly; what it said stays in the history.
 * @throws OperationFailure `not-found`, `version-conflict`, `invalid-input`, `not-allowed`, `consent-relied-on`
 */
export async function correctConsent(
  work: Work,
  { caseId, consentId, version, details }: ParsedInput<'consent.correct'>,
): Promise<Output<'consent.correct'>> {
  const file = writableCase(work, caseId);
  const ledger = consentsOf(work.reader, caseId);
  const known = ledger.find(({ id }) => id === consentId);
  if (known === undefined) throw new OperationFailure('not-found');
  // Somebody who withdrew it in the meantime is told as such, with what differs.
  if (known.version !== version) throw new OperationFailure('version-conflict');
  await requireCorrectable(work, file, known);
  const { personId } = details;
  const whose =
    personId === known.personId
      ? memberOf(work, caseId, personId)
      : requireMember(work, caseId, personId, 'details.personId');
  requireNoContradiction(
    details,
    ledger.filter(({ id }) => id !== consentId),
  );
  const corrected = asAnswered(details, whose);
  const { recipient, purpose, answer } = corrected;
  const saved = await work.change(
    { caseId, detail: { recipient, purpose, refused: answer === 'refused' } },
    (trx) => updateConsent(trx, caseId, consentId, version, corrected, work.by),
  );
  const formsGone = await takeFormsBack(work, caseId, detailsOf(known), corrected);
  return { id: consentId, version: saved, formsGone };
}

/**
 * A correction is taken back by the rules of a correction: nothing was sent on it, and nothing else contradicts what it
 * said before. Gives what is to be done once it is.
 * @throws OperationFailure as `correctConsent`
 */
export async function takingConsentBack(
  work: Work,
  file: CaseFile,
  rows: readonly HistoryRow[],
): Promise<() => Promise<void>> {
  const ledger = consentsOf(work.reader, file.id);
  const members = membersOf(work.reader, file.id);
  const steps: (() => Promise<boolean>)[] = [];
  for (const { kind, recordId, before: row } of rows) {
    const known = kind === 'consent' ? ledger.find(({ id }) => id === recordId) : undefined;
    if (known === undefined || row === null) continue;
    await requireCorrectable(work, file, known);
    const before = detailsOf(consentFromHistory(row));
    // Whose entry became one with another's has no consent of its own any more.
    if (memberIn(members, before.personId) === undefined) throw new OperationFailure('not-allowed');
    requireNoContradiction(
      before,
      ledger.filter(({ id }) => id !== recordId),
    );
    steps.push(() => takeFormsBack(work, file.id, detailsOf(known), before));
  }
  return async () => {
    for (const step of steps) await step();
  };
}
