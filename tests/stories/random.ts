/** A small generator of repeatable randomness (mulberry32): the same seed makes the same office. */
export interface Random {
  /** 0 to `below − 1`. */
  integer(below: number): number;
  /** Between two numbers, both included. */
  between(least: number, most: number): number;
  pick<Value>(values: readonly [Value, ...Value[]]): Value;
  chance(probability: number): boolean;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (below: number) => Math.floor(next() * below);
  return {
    integer,
    between: (least, most) => least + integer(most - least + 1),
    pick: (values) => values[integer(values.length)] ?? values[0],
    chance: (probability) => next() < probability,
  };
}
