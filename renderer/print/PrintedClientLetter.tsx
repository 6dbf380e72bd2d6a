import { knownLine, sentence } from '../../domain/case/letter-sentences.ts';
import type { ClientLetterPaper } from '../../domain/paper/client-letter-paper.ts';
import { isolated } from '../features/case-file/isolated.ts';
import { LetterHead } from './LetterHead.tsx';
import { PrintLanguageContext } from './PrintLanguageContext.ts';
import { WhichTextCounts } from './WhichTextCounts.tsx';
import { Entered, Translated } from './Words.tsx';

/** German, and beside it the second language where the line is one of our own sentences. */
function Line({ children }: { readonly children: string }) {
  const known = knownLine(children);
  return (
    <span className="words">
      <bdi className="entered" dir="auto">
        {children}
      </bdi>
      {known && (
        <Translated
          pick={({ letter }) => letter[known.name].replace('{{value}}', () => isolated(known.value))}
        />
      )}
    </span>
  );
}

/** A letter to the client: what was written, between the address and the name of whoever wrote it. */
export function PrintedClientLetter({ letter }: { readonly letter: ClientLetterPaper }) {
  const lines = letter.body.split('\n');
  const isAllKnown = [letter.subject, ...lines].every(
    (line) => line.trim() === '' || knownLine(line) !== null,
  );
  return (
    <PrintLanguageContext value={letter.language}>
      <main className="letter" lang="de">
        <LetterHead
          to={letter.recipient}
          from={[letter.officeName, letter.responsible, letter.reference]}
          today={letter.writtenOn}
        />
        <h1>
          <Line>{letter.subject}</Line>
        </h1>
        <div className="letter__lines">
          {lines.map((line, index) =>
            line.trim() === '' ? <br key={index} /> : <Line key={index}>{line}</Line>,
          )}
        </div>
        <div className="letter__lines">
          <Line>{sentence('regards')}</Line>
        </div>
        <p className="letter__signature">
          <Entered>{letter.responsible}</Entered>
        </p>
        <WhichTextCounts entered={isAllKnown ? null : ({ letter: words }) => words.germanOnly} />
      </main>
    </PrintLanguageContext>
  );
}
