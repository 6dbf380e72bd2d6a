import { addressLines } from '../../domain/address.ts';
import type { NoticePaper } from '../../domain/paper/notice-paper.ts';
import { formatGermanDate } from '../../domain/date.ts';
import { consentPurposes } from '../../domain/vocabulary/consent-purposes.ts';
import { dataCategories, type DataCategory } from '../../domain/vocabulary/data-categories.ts';
import { LetterHead } from './LetterHead.tsx';
import { Entered } from './Words.tsx';

const listed = (categories: readonly DataCategory[]) =>
  categories.map((code) => dataCategories.label(code, 'de')).join(', ');

/** Whom it is about, in the words that the body knows. */
function About({ personName, reference, pseudonyms }: NoticePaper) {
  return (
    <table className="labelled">
      <tbody>
        {personName !== '' && (
          <tr>
            <th scope="row">Person</th>
            <td>
              <Entered>{personName}</Entered>
            </td>
          </tr>
        )}
        {reference !== '' && (
          <tr>
            <th scope="row">Unser Aktenzeichen</th>
            <td>{reference}</td>
          </tr>
        )}
        {pseudonyms.length > 0 && (
          <tr>
            <th scope="row">Pseudonym in Ihren Daten</th>
            <td>
              {pseudonyms.map((one) => (
                <div key={one}>{one}</div>
              ))}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Tells a body that a consent is gone (Art. 19 DSGVO): in German, since it goes to an office. */
export function PrintedNotice({ notice }: { readonly notice: NoticePaper }) {
  const { recipient, withdrawnOn, givenOn, purpose, categories, received, way } = notice;
  return (
    <main className="letter" lang="de">
      <LetterHead
        to={[recipient.name, ...addressLines(recipient)]}
        from={[notice.officeName, notice.responsible]}
        today={notice.today}
      />
      <h1>Mitteilung über den Widerruf einer Einwilligung (Art. 19 DSGVO)</h1>
      <p>Sehr geehrte Damen und Herren,</p>
      <p>
        die Einwilligung vom {formatGermanDate(givenOn)} zum Zweck „{consentPurposes.label(purpose, 'de')}“
        wurde am {formatGermanDate(withdrawnOn)} mit Wirkung für die Zukunft widerrufen.
      </p>
      <About {...notice} />
      {received.length > 0 ? (
        <>
          <h2>
            {way === 'conference'
              ? 'Auf dieser Grundlage konnten Sie in Fallkonferenzen erfahren'
              : 'Auf dieser Grundlage haben Sie von uns erhalten'}
          </h2>
          <table className="grid">
            <thead>
              <tr>
                <th scope="col" className="grid__due">
                  Am
                </th>
                <th scope="col">Arten von Angaben</th>
              </tr>
            </thead>
            <tbody>
              {received.map((one, index) => (
                <tr key={index}>
                  <th scope="row">{formatGermanDate(one.on)}</th>
                  <td>{listed(one.categories)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : (
        <p>Sie betraf: {listed(categories)}.</p>
      )}
      <h2>Was das für Sie heißt</h2>
      <ul className="letter__points">
        {purpose === 'confidentiality-release' && (
          <li>
            Die Entbindung von der Schweigepflicht gilt nicht mehr. Bitte geben Sie uns keine weiteren
            Auskünfte.
          </li>
        )}
        {way === 'handover' && (
          <li>Der Fall ist in künftigen Monatsübergaben nicht mehr auf dieser Grundlage enthalten.</li>
        )}
        <li>
          Bitte verwenden Sie diese Angaben nicht weiter und löschen Sie sie, soweit Sie sich nicht auf eine
          eigene Rechtsgrundlage stützen.
        </li>
        <li>Haben Sie die Angaben weitergegeben, informieren Sie bitte auch diese Stellen.</li>
        <li>Was bis zum Widerruf geschehen ist, bleibt rechtmäßig (Art. 7 Abs. 3 DSGVO).</li>
      </ul>
      <p>Mit freundlichen Grüßen</p>
      <p className="letter__signature">
        <Entered>{notice.responsible}</Entered>
      </p>
    </main>
  );
}
