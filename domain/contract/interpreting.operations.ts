import { z } from 'zod';
import { interpreter, interpreterDetails } from '../interpreting/interpreter.ts';
import { interpretingRequest, requestDetails, requestOutcome } from '../interpreting/request.ts';
import { id, version } from '../validation.ts';
import { operation } from './operation.ts';

const saved = z.object({ id, version });
const oneAsSeen = z.strictObject({ caseId: id, requestId: id, version });

/** An open request in a list over several cases. */
export const openRequest = interpretingRequest.extend({
  caseId: id,
  reference: z.string(),
  clientName: z.string(),
});
export type OpenRequest = z.infer<typeof openRequest>;

export const interpretingOperations = {
  'interpreter.list': operation({
    input: z.strictObject({}),
    output: z.object({ interpreters: z.array(interpreter) }),
    permission: 'interpreter.read',
    audit: { none: 'The pool names volunteers; nothing of a case is read.' },
  }),
  /** Creates (`interpreterId: null`) or changes somebody of the pool. */
  'interpreter.save': operation({
    input: z.strictObject({ interpreterId: id.nullable(), version, details: interpreterDetails }),
    output: saved,
    permission: 'interpreter.write',
    audit: { event: 'interpreter.saved', durability: 'change' },
  }),
  /** Who left the pool so long ago that their data have to go. */
  'interpreter.due': operation({
    input: z.strictObject({}),
    output: z.object({
      due: z.array(
        z.object({
          id,
          version,
          name: z.string(),
          endedOn: z.string(),
          deleteOn: z.string(),
          /** Requests of cases that name them; these keep that somebody interpreted, and no longer who. */
          requests: z.number(),
        }),
      ),
    }),
    permission: 'interpreter.delete',
    audit: { none: 'The pool names volunteers; nothing of a case is read.' },
  }),
  /** Deletes exactly those who were looked at; refused when one of them is no longer due or was changed since. */
  'interpreter.deleteDue': operation({
    input: z.strictObject({ confirmed: z.array(z.strictObject({ id, version })).min(1).max(500) }),
    output: z.object({ deleted: z.number() }),
    permission: 'interpreter.delete',
    audit: { event: 'interpreter.deleted', durability: 'change' },
  }),
  /** Open requests of all cases that this person may open, the next first. */
  'interpreting.listOpen': operation({
    input: z.strictObject({}),
    output: z.object({ requests: z.array(openRequest) }),
    permission: 'case.read',
    audit: { event: 'interpreting.listed', durability: 'grouped' },
  }),
  'interpreting.list': operation({
    input: z.strictObject({ caseId: id }),
    output: z.object({ requests: z.array(interpretingRequest) }),
    permission: 'case.read',
    audit: { event: 'interpreting.listed', durability: 'grouped' },
  }),
  'interpreting.save': operation({
    input: z.strictObject({ caseId: id, requestId: id.nullable(), version, details: requestDetails }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'interpreting.requested', durability: 'change' },
  }),
  /** Names who interprets, or takes it back (`interpreterId: null`). */
  'interpreting.assign': operation({
    input: oneAsSeen.extend({ interpreterId: id.nullable() }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'interpreting.assigned', durability: 'change' },
  }),
  /** Says how it went, or corrects it; what the support system lacked becomes a signal in the same change, or follows. */
  'interpreting.finish': operation({
    input: oneAsSeen.extend({ outcome: requestOutcome }),
    output: saved,
    permission: 'case.write',
    audit: { event: 'interpreting.finished', durability: 'change' },
  }),
} as const;
