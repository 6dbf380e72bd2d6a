import type { ClientLetterPaper } from '../../domain/paper/client-letter-paper.ts';
import { LetterHead } from './LetterHead.tsx';
import { Entered } from './Words.tsx';

/** A letter to the client: what was written, between the address and the name of whoever wrote it. */
export function PrintedClientLetter({ letter }: { readonly letter: ClientLetterPaper }) {
  return (
    <main className="letter" lang="de">
      <LetterHead
        to={letter.recipient}
        from={[letter.officeName, letter.responsible, letter.reference]}
        today={letter.writtenOn}
      />
      <h1>
        <bdi>{letter.subject}</bdi>
      </h1>
      <p className="entered letter__message">{letter.body}</p>
      <p>Mit freundlichen Grüßen</p>
      <p className="letter__signature">
        <Entered>{letter.responsible}</Entered>
      </p>
    </main>
  );
}
