interface States<Code extends string> {
  readonly entries: readonly { readonly code: Code; readonly settled: boolean }[];
}

/** Whether nothing more is expected in a state; a code that is not known leaves it open. */
export const isSettledIn = (states: States<string>, state: string): boolean =>
  states.entries.some(({ code, settled }) => settled && code === state);

/** The states in which something is still expected. */
export const openStates = <Code extends string>(states: States<Code>): Code[] =>
  states.entries.filter(({ settled }) => !settled).map(({ code }) => code);
