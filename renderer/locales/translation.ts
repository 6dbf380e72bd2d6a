/**
 * The shape a second language has to fill: the same keys as German, any words. `en/<namespace>.ts` is annotated with
 * `Translation<typeof german>`, so that a missing or a left-over key fails the type check.
 */
export type Translation<German> = {
  readonly [Key in keyof German]: German[Key] extends string ? string : Translation<German[Key]>;
};
