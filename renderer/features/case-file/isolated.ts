/**
 * A name inside a sentence, so that an Arabic one does not turn the words around it: first-strong isolate and its end
 * (UAX #9), what `<bdi>` does where the text can be markup.
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
