interface CodeList<Code extends string> {
  readonly codes: readonly Code[];
  label(code: string, language: 'de'): string;
}

/** The German words of a vocabulary: they are not written a second time. */
export const germanWords = <Code extends string>({ codes, label }: CodeList<Code>) =>
  Object.fromEntries(codes.map((code) => [code, label(code, 'de')])) as Record<Code, string>;
