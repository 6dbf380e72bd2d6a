import { addressLines } from '../../domain/address.ts';
import type { LetterFact, ReferralLetter } from '../../domain/paper/referral-letter.ts';
import type { ReferralPurpose } from '../../domain/consent/referral-disclosure.ts';
import { formatGermanDate } from '../../domain/date.ts';
import { dataCategories, isSpecialCategory } from '../../domain/vocabulary/data-categories.ts';
import { legalBases } from '../../domain/vocabulary/legal-bases.ts';
import { LetterHead } from './LetterHead.tsx';
import { Entered } from './Words.tsx';

const factNames: Readonly<Record<LetterFact, string>> = {
  name: 'Name',
  birthDate: 'Geburtsdatum',
  address: 'Anschrift',
  phone: 'Telefon',
  email: 'E-Mail',
  languages: 'Sprachen',
  german: 'Deutschkenntnisse (GER)',
  residence: 'Aufenthaltsstatus',
};

/** What a letter says by what it is for. */
const wordsFor: Readonly<
  Record<
    ReferralPurpose,
    Readonly<Record<'heading' | 'request' | 'use' | 'ask' | 'yes' | 'notYet' | 'no', string>>
  >
> = {
  referral: {
    heading: 'Vermittlung',
    request: 'wir bitten Sie um Unterstützung für eine von uns begleitete Person.',
    use: 'für diese Vermittlung',
    ask: 'ob Sie helfen können',
    yes: 'Wir können helfen, und zwar ab: ______________________',
    notYet: 'Es gibt zurzeit keinen Platz. Wartezeit voraussichtlich: ______________________',
    no: 'Wir können nicht helfen, weil: ______________________________________________',
  },
  'case-handover': {
    heading: 'Übergabe eines Falls',
    request: 'wir bitten Sie, eine bisher von uns begleitete Person weiter zu begleiten.',
    use: 'für diese Übergabe',
    ask: 'ob Sie den Fall übernehmen',
    yes: 'Wir übernehmen den Fall. Ansprechperson: ______________________',
    notYet: 'Wir brauchen vorher noch: ______________________________________________',
    no: 'Wir können den Fall nicht übernehmen, weil: ______________________________',
  },
};

/** „Vermittlung“ or „Übergabe eines Falls“, above the letter and in its margin. */
export const letterTitle = ({ purpose }: Pick<ReferralLetter, 'purpose'>): string =>
  wordsFor[purpose].heading;

/** The office's letter to an institution: in German, since it goes to an office. */
export function PrintedLetter({ letter }: { readonly letter: ReferralLetter }) {
  const { institution, contactPerson, facts, message, answerDueOn, dataSource } = letter;
  const words = wordsFor[letter.purpose];
  const named = facts.some(({ fact }) => fact === 'name');
  return (
    <main className="letter" lang="de">
      <LetterHead
        to={[institution.name, contactPerson, ...addressLines(institution)]}
        from={[letter.officeName, letter.responsible]}
        today={letter.today}
      />
      <h1>
        {letterTitle(letter)} – Aktenzeichen {letter.reference}
      </h1>
      <p>Sehr geehrte Damen und Herren,</p>
      <p>
        {words.request}
        {/* A referral to no offer in particular bears the name of the body that reads this. */}
        {letter.title !== institution.name && (
          <>
            {' '}
            Es geht um:{' '}
            <strong>
              <bdi>{letter.title}</bdi>
            </strong>
          </>
        )}
      </p>
      {message !== '' && <p className="entered letter__message">{message}</p>}
      <h2>Angaben zur Person</h2>
      <table className="labelled">
        <tbody>
          {!named && (
            <tr>
              <th scope="row">Person</th>
              <td>Aktenzeichen {letter.reference}; den Namen erfahren Sie auf Rückfrage.</td>
            </tr>
          )}
          {facts.map(({ fact, value }) => (
            <tr key={fact}>
              <th scope="row">{factNames[fact]}</th>
              <td>
                <Entered>{value}</Entered>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>Grundlage der Weitergabe</h2>
      <p>
        Weitergegeben werden: {letter.categories.map((code) => dataCategories.label(code, 'de')).join(', ')}.
        Rechtsgrundlage: {legalBases.label(letter.legalBasis, 'de')}
        {letter.legalBasis !== 'consent' && letter.categories.some(isSpecialCategory)
          ? '; für besondere Kategorien (Art. 9 DSGVO) die ausdrückliche Einwilligung'
          : ''}
        . Bitte verwenden Sie die Angaben nur {words.use}.
      </p>
      {dataSource !== '' && (
        <p>
          Angaben in unserer Akte stammen auch von: <bdi>{dataSource}</bdi>. Soweit Sozialdaten darunter sind,
          gilt die Zweckbindung nach § 78 SGB X auch für Sie.
        </p>
      )}
      <section className="letter__answer">
        <h2>Ihre Antwort</h2>
        <p>
          {answerDueOn === null
            ? `Bitte teilen Sie uns mit, ${words.ask}.`
            : `Bitte antworten Sie bis zum ${formatGermanDate(answerDueOn)}.`}
        </p>
        <ul className="letter__boxes">
          {[words.yes, words.notYet, words.no].map((answer) => (
            <li key={answer}>☐ {answer}</li>
          ))}
        </ul>
        <p className="letter__sign">Datum, Name und Unterschrift: ______________________________________</p>
      </section>
      <p>Mit freundlichen Grüßen</p>
      <p className="letter__signature">
        <Entered>{letter.responsible}</Entered>
      </p>
    </main>
  );
}
