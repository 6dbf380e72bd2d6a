import { isClient } from '../../domain/case/household.ts';
import { directionOf, isRelease } from '../../domain/consent/consent.ts';
import type { PaperContentOf } from '../../domain/paper/paper-content.ts';
import { consentRecipients } from '../../domain/vocabulary/consent-recipients.ts';
import { isSpecialCategory, type DataCategory } from '../../domain/vocabulary/data-categories.ts';
import { headRows } from './head-rows.tsx';
import { LabelledTable, type LabelledRow } from './LabelledTable.tsx';
import { PrintLanguageContext } from './PrintLanguageContext.ts';
import { Signatures, type Signatory } from './Signatures.tsx';
import { WhichTextCounts } from './WhichTextCounts.tsx';
import { Day, Entered, Words, type PickLabel } from './Words.tsx';

type Consent = PaperContentOf<'consent'>['consent'];

/** The sentence that is signed. */
function declaration({ purpose }: Consent): PickLabel {
  if (isRelease({ purpose })) return ({ consentForm }) => consentForm.releases;
  return purpose === 'case-management' || purpose === 'sustainability-check'
    ? ({ consentForm }) => consentForm.keeps
    : ({ consentForm }) => consentForm.agrees;
}

function Categories({ codes }: { readonly codes: readonly DataCategory[] }) {
  return (
    <ul className="plain-list">
      {codes.map((code) => (
        <li key={code}>
          <Words pick={({ consentForm }) => consentForm.categories[code]} />
        </li>
      ))}
    </ul>
  );
}

function directionRow({ purpose }: Consent): LabelledRow[] {
  const direction = directionOf(purpose);
  if (direction === 'none') return [];
  const words: PickLabel = ({ consentForm }) =>
    ({ 'to-body': consentForm.toBody, 'from-body': consentForm.fromBody, mutual: consentForm.mutual })[
      direction
    ];
  return [{ label: ({ consentForm }) => consentForm.direction, value: <Words pick={words} /> }];
}

/** Who consents: the client stands in the head already, of the others here. */
function personRows({ person }: PaperContentOf<'consent'>): LabelledRow[] {
  const { name, birthDate } = person;
  return [
    ...(name === '' || isClient(person)
      ? []
      : [{ label: ({ overview }) => overview.name, value: <Entered>{name}</Entered> } satisfies LabelledRow]),
    ...(birthDate === null
      ? []
      : [{ label: ({ overview }) => overview.bornOn, value: <Day>{birthDate}</Day> } satisfies LabelledRow]),
  ];
}

/** Who signs first: the person, or who answered for a child. */
function declaringSignatory({ person, consent }: PaperContentOf<'consent'>): Signatory {
  if (consent.givenBy !== '')
    return { role: ({ consentForm }) => consentForm.givenBy, name: consent.givenBy };
  return {
    role: ({ client, overview }) => (isClient(person) ? client : overview.relationships[person.relationship]),
    name: person.name,
  };
}

/** A consent or a release from confidentiality: what, to whom, why, how long, and what follows from saying no. */
export function PrintedConsent({ printout }: { readonly printout: PaperContentOf<'consent'> }) {
  const { consent, language } = printout;
  const special = consent.categories.filter(isSpecialCategory);
  const usual = consent.categories.filter((code) => !isSpecialCategory(code));
  return (
    <PrintLanguageContext value={language}>
      <main>
        <h1>
          <Words
            pick={({ consentForm }) => (isRelease(consent) ? consentForm.releaseTitle : consentForm.title)}
          />
        </h1>
        <WhichTextCounts />
        <LabelledTable rows={[...headRows(printout), ...personRows(printout)]} />
        <p className="declaration">
          <Words pick={declaration(consent)} />
        </p>
        <p className="note">
          <Words pick={({ consentForm }) => consentForm.onlyThisCase} />
        </p>
        <LabelledTable
          rows={[
            {
              label: ({ consentForm }) => consentForm.recipient,
              // As it stands in letters and on doors.
              value: consentRecipients.label(consent.recipient, 'de'),
            },
            {
              label: ({ consentForm }) => consentForm.nameOfBody,
              value:
                consent.nameOfBody === '' ? (
                  <span className="to-fill" />
                ) : (
                  <Entered>{consent.nameOfBody}</Entered>
                ),
            },
            {
              label: ({ consentForm }) => consentForm.purpose,
              value: <Words pick={({ consentForm }) => consentForm.purposes[consent.purpose]} />,
            },
            ...directionRow(consent),
            { label: ({ consentForm }) => consentForm.validFrom, value: <Day>{consent.givenOn}</Day> },
            {
              label: ({ consentForm }) => consentForm.validUntil,
              value:
                consent.validUntil === null ? (
                  <Words pick={({ consentForm }) => consentForm.untilWithdrawn} />
                ) : (
                  <Day>{consent.validUntil}</Day>
                ),
            },
            ...(consent.interpreter === ''
              ? []
              : [
                  {
                    label: (labels) => labels.interpreter,
                    value: <Entered>{consent.interpreter}</Entered>,
                  } satisfies LabelledRow,
                ]),
          ]}
        />
        {usual.length > 0 && (
          <section className="together">
            <h2>
              <Words pick={({ consentForm }) => consentForm.information} />
            </h2>
            <Categories codes={usual} />
          </section>
        )}
        {special.length > 0 ? (
          <section className="together">
            <h2>
              <Words pick={({ consentForm }) => consentForm.special} />
            </h2>
            <Categories codes={special} />
          </section>
        ) : (
          <p className="note">
            <Words pick={({ consentForm }) => consentForm.noSpecial} />
          </p>
        )}
        <section className="together rights">
          <p>
            <strong>
              <Words pick={({ consentForm }) => consentForm.voluntary} />
            </strong>
          </p>
          <p>
            <Words pick={({ consentForm }) => consentForm.withdrawal} />
          </p>
          <p>
            <Words pick={({ consentForm }) => consentForm.refusal} />
          </p>
          <p>
            <Words pick={({ consentForm }) => consentForm.understood} />
          </p>
        </section>
        <Signatures
          heading={({ consentForm }) => consentForm.declares}
          signatories={[
            declaringSignatory(printout),
            { role: (labels) => labels.caseworker, name: printout.responsible },
            ...(language === 'de' && consent.interpreter === ''
              ? []
              : [
                  {
                    role: (labels: { readonly interpreter: string }) => labels.interpreter,
                    name: consent.interpreter,
                  },
                ]),
          ]}
        />
      </main>
    </PrintLanguageContext>
  );
}
