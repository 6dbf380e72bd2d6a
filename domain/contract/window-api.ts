import type { OperationResult } from './errors.ts';
import type { Input, OperationName, Output } from './operations.ts';
import type { WindowEvents } from './window-events.ts';

/** Operations that only the shell itself sends to core: a window could otherwise hand over bytes of its own. */
export const shellOnlyOperations = ['paper.keep'] as const;

export type WindowOperation = Exclude<OperationName, (typeof shellOnlyOperations)[number]>;

export const isShellOnly = (name: string): boolean =>
  (shellOnlyOperations as readonly string[]).includes(name);

/** Operations of the window process itself (`place: 'shell'`); the preload knows by this list whom to ask. */
export const operationsOfShell = [
  'vault.lock',
  'vault.choose',
  'vault.keepAwake',
  'language.keep',
  'paper.layOut',
  'print.ready',
] as const;

export const isOfShell = (name: string): boolean => (operationsOfShell as readonly string[]).includes(name);

/** Which operations a window may ask for; the print page needs two. */
export type Reach = 'everything' | readonly WindowOperation[];

export const isWithin = (reach: Reach, name: string): boolean =>
  !isShellOnly(name) && (reach === 'everything' || (reach as readonly string[]).includes(name));

type Area = WindowOperation extends `${infer A}.${string}` ? A : never;
type MethodOf<A extends Area> = WindowOperation extends infer Name
  ? Name extends `${A}.${infer Method}`
    ? Method
    : never
  : never;
type NameOf<A extends Area, M extends string> = Extract<`${A}.${M}`, WindowOperation>;

/** Calls one operation. Never rejects: what went wrong is in the result, since errors lose their fields on the way. */
export type Call<Name extends OperationName> = (input: Input<Name>) => Promise<OperationResult<Output<Name>>>;

/** `window.kim`: one method per operation, grouped by area, and the events of the shell. */
export type WindowApi = {
  readonly [A in Area]: { readonly [M in MethodOf<A>]: Call<NameOf<A, M>> };
} & { readonly events: WindowEvents };

declare global {
  interface Window {
    readonly kim: WindowApi;
  }
}
