import type { SecondWords } from './field.ts';

/** Words in the language of the person opposite, in its own direction and read in its own voice. */
export function Second({ words }: { readonly words: SecondWords | undefined }) {
  if (words === undefined) return null;
  return (
    <span className={`kim-second kim-second--${words.lang}`} lang={words.lang} dir={words.direction}>
      {words.text}
    </span>
  );
}
