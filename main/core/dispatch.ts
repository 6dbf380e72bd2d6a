import { mayUse, onlyReads } from '../../domain/access/permissions.ts';
import { OperationFailure, type OperationError, type OperationResult } from '../../domain/contract/errors.ts';
import type { Operation } from '../../domain/contract/operation.ts';
import type { OperationName, Output, ParsedInput } from '../../domain/contract/operations.ts';
import { fieldProblems } from '../../domain/contract/field-problems.ts';
import { asOperationError } from './failures.ts';
import type { Session } from './session.ts';
import type { Work } from './work.ts';

type Awaitable<Value> = Value | Promise<Value>;

/** An operation of an unlocked person. */
export type WorkHandler<Name extends OperationName> = (
  work: Work,
  input: ParsedInput<Name>,
) => Awaitable<Output<Name>>;

/** An operation on the vault itself: unlock, set up, recover, status. */
export type SessionHandler<Name extends OperationName> = (
  session: Session,
  input: ParsedInput<Name>,
) => Awaitable<Output<Name>>;

export type WorkHandlers<Names extends OperationName> = { [Name in Names]: WorkHandler<Name> };
export type SessionHandlers<Names extends OperationName> = { [Name in Names]: SessionHandler<Name> };

type Handlers<First> = Readonly<Record<string, (first: First, input: never) => Awaitable<unknown>>>;

/** Operations of the contract with who answers them. */
export interface Registry {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly session: Handlers<Session>;
  readonly work: Handlers<Work>;
}

const own = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/**
 * Every call takes the same way: known name → input by its schema → role, and whether the file is only read → handler → audit → output by its schema.
 * Calls run one after the other: there is one connection, and a read between the statements of somebody's change would
 * see half of it.
 */
export function createDispatcher(session: Session, registry: Registry) {
  let tail: Promise<unknown> = Promise.resolve();

  async function perform(name: string, rawInput: unknown): Promise<unknown> {
    const operation = own(registry.operations, name);
    if (operation === undefined || operation.place === 'shell') throw new OperationFailure('not-allowed');
    const parsed = operation.input.safeParse(rawInput);
    if (!parsed.success) throw new OperationFailure('invalid-input', { fields: fieldProblems(parsed.error) });
    const input = parsed.data as never;
    const onSession = own(registry.session, name);
    if (onSession !== undefined) return operation.output.parse(await onSession(session, input));
    const handler = own(registry.work, name);
    const user = session.user;
    if (user === null) throw new OperationFailure('locked');
    if (handler === undefined || !mayUse(user.role, operation.permission))
      throw new OperationFailure('not-allowed');
    if (session.readOnly && !onlyReads(operation.permission)) throw new OperationFailure('read-only');
    const unit = session.beginWork(operation.audit);
    const output = await handler(unit.work, input);
    await unit.finish();
    return operation.output.parse(output);
  }

  function call(name: unknown, input: unknown): Promise<OperationResult<unknown>> {
    if (typeof name !== 'string') {
      return Promise.resolve({ ok: false, error: { code: 'not-allowed' } satisfies OperationError });
    }
    const run = tail.then(() => perform(name, input));
    tail = run.catch(() => undefined);
    return run.then(
      (output) => ({ ok: true as const, output }),
      (thrown: unknown) => ({ ok: false as const, error: asOperationError(thrown) }),
    );
  }

  /** Resolves when every call so far has its answer. */
  const idle = async (): Promise<void> => {
    await tail;
  };

  return { call, idle };
}
