import { randomUUID } from 'node:crypto';
import { isEnded } from '../../../domain/case/phases.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { Output, ParsedInput } from '../../../domain/contract/operations.ts';
import { unfitFor } from '../../../domain/interpreting/interpreter.ts';
import {
  asOutcome,
  causeIn,
  isOpen,
  mayBeDone,
  outcomeOf,
  possibleFailures,
  type InterpretingRequest,
  type RequestOutcome,
} from '../../../domain/interpreting/request.ts';
import type { ValidationCode } from '../../../domain/validation.ts';
import { interpreterById } from '../repositories/interpreters.ts';
import * as requests from '../repositories/interpreting-requests.ts';
import type { Work } from '../work.ts';
import { readableCase, seesInLists, writableCase } from './case-guard.ts';
import { shownHead } from './day.ts';
import { followWithSignal } from './gaps.ts';

const refused = (path: string, code: ValidationCode) =>
  new OperationFailure('invalid-input', { fields: [{ path, code }] });

export function listRequests(
  work: Work,
  { caseId }: ParsedInput<'interpreting.list'>,
): Output<'interpreting.list'> {
  readableCase(work, caseId);
  return { requests: requests.requestsOf(work.reader, caseId) };
}

/** Those of one's own and of lent cases; of all cases for who may read them all. */
export function listOpenRequests(work: Work): Output<'interpreting.listOpen'> {
  const visible = requests
    .openRequests(work.reader)
    .filter(({ phase }) => !isEnded(phase))
    .filter(seesInLists(work));
  return {
    requests: visible.map(({ givenName, familyName, responsible: _responsible, phase: _phase, ...row }) => ({
      ...row,
      ...shownHead({ ...row, givenName, familyName }),
    })),
  };
}

/** @throws OperationFailure `invalid-input` where who is assigned could not interpret what is asked now */
export async function saveRequest(
  work: Work,
  { caseId, requestId, version, details }: ParsedInput<'interpreting.save'>,
): Promise<Output<'interpreting.save'>> {
  writableCase(work, caseId);
  const id = requestId ?? randomUUID();
  const known = requestId === null ? null : openRequest(work, caseId, requestId, version);
  if (known?.interpreterId) {
    const unfit = unfitFor(interpreterById(work.reader, known.interpreterId), details);
    if (unfit !== null) throw refused(`details.${unfit}`, 'not-in-list');
  }
  return work.change({ caseId, detail: { language: details.language } }, async (trx) => ({
    id,
    version:
      known === null
        ? await requests.insertRequest(trx, caseId, id, details, work.by)
        : await requests.updateRequest(trx, caseId, { id, version }, details, work.by),
  }));
}

/** @throws OperationFailure `invalid-input` for somebody who does not speak the language, has not signed or has left */
export async function assignInterpreter(
  work: Work,
  { caseId, requestId, version, interpreterId }: ParsedInput<'interpreting.assign'>,
): Promise<Output<'interpreting.assign'>> {
  writableCase(work, caseId);
  const request = openRequest(work, caseId, requestId, version);
  if (interpreterId !== null && unfitFor(interpreterById(work.reader, interpreterId), request) !== null)
    throw refused('interpreterId', 'not-in-list');
  return work.change({ caseId, detail: { assigned: interpreterId !== null } }, async (trx) => ({
    id: requestId,
    version: await requests.updateRequest(
      trx,
      caseId,
      { id: requestId, version },
      { interpreterId },
      work.by,
    ),
  }));
}

/** The outcome, new or corrected, and the signal of what was missing commit together. */
export async function finishRequest(
  work: Work,
  { caseId, requestId, version, outcome }: ParsedInput<'interpreting.finish'>,
): Promise<Output<'interpreting.finish'>> {
  writableCase(work, caseId);
  const request = seenRequest(work, caseId, requestId, version);
  requirePossible(request, outcome, work.today);
  const before = causeIn(request, outcomeOf(request), work.today);
  const after = causeIn(request, outcome, work.today);
  const { state } = outcome;
  const detail = { state, ...(state === 'failed' && { reason: outcome.reason }), gap: after !== null };
  return work.change({ caseId, detail }, async (trx) => {
    const seen = { id: requestId, version };
    const next = await requests.updateRequest(trx, caseId, seen, asOutcome(outcome), work.by);
    await followWithSignal(trx, work, { caseId, origin: 'interpreter', requestId }, before, after);
    return { id: requestId, version: next };
  });
}

function requirePossible(request: InterpretingRequest, outcome: RequestOutcome, today: string): void {
  if (outcome.state === 'open') {
    if (isOpen(request)) throw refused('outcome.state', 'invalid');
  } else if (outcome.state === 'done') {
    if (!mayBeDone(request, today))
      throw refused('outcome.state', request.interpreterId === null ? 'invalid' : 'date-in-future');
  } else if (!possibleFailures(request, today).includes(outcome.reason)) {
    throw refused('outcome.reason', 'not-in-list');
  }
}

/** @throws OperationFailure `not-found`, `version-conflict` */
function seenRequest(work: Work, caseId: string, id: string, version: number): InterpretingRequest {
  const request = requests.requestOf(work.reader, caseId, id);
  if (request.version !== version) throw new OperationFailure('version-conflict');
  return request;
}

/** @throws OperationFailure `not-found`, `version-conflict`, `not-allowed` where it is finished */
function openRequest(work: Work, caseId: string, id: string, version: number): InterpretingRequest {
  const request = seenRequest(work, caseId, id, version);
  if (!isOpen(request)) throw new OperationFailure('not-allowed');
  return request;
}
