import type { ReactNode } from 'react';
import type { OverviewPaper } from '../../domain/paper/overview-paper.ts';
import { situationIn, type Naming, type SituationFacts } from '../features/case-file/overview/situation.ts';
import { legalSystemsInShort, type LegalSystem } from '../../domain/vocabulary/legal-systems.ts';
import { caseFile } from '../locales/de/caseFile.ts';
import { headRows } from './head-rows.tsx';
import { LabelledTable } from './LabelledTable.tsx';
import { PrintLanguageContext, useSecondLanguage } from './PrintLanguageContext.ts';
import { situationInTerms } from './situation-in-terms.ts';
import { WhichTextCounts } from './WhichTextCounts.tsx';
import { Day, Entered, Translated, Words, type PickLabel } from './Words.tsx';

const germanName: Naming = (vocabulary, code) => vocabulary.label(code, 'de');
const { overview: german } = caseFile;
const germanWith = (text: string, name: string) => (value: string) => text.replace(`{{${name}}}`, value);
const situationWords = {
  years: (count: number) =>
    germanWith(count === 1 ? german.years_one : german.years_other, 'count')(String(count)),
  speaks: germanWith(german.speaks, 'languages'),
  german: germanWith(german.german, 'level'),
  recognition: germanWith(german.recognition, 'state'),
  benefits: (acts: readonly LegalSystem[]) => germanWith(german.benefits, 'acts')(legalSystemsInShort(acts)),
  validUntil: germanWith(german.validUntil, 'date'),
};

function Heading({ pick }: { readonly pick: PickLabel }) {
  return (
    <h2>
      <Words pick={pick} />
    </h2>
  );
}

interface SituationProps {
  readonly facts: SituationFacts;
  readonly today: string;
}

/** What is entered stands in German only; under it the second language says what our own terms mean. */
function Situation({ facts, today }: SituationProps) {
  const second = useSecondLanguage();
  const inTerms = second && situationInTerms(facts, today, second);
  return (
    <LabelledTable
      rows={situationIn(facts, today, germanName, situationWords).map(({ line, text }, index) => {
        const meaning = inTerms?.[index]?.text ?? '';
        return {
          label: ({ overview }) => overview.lines[line],
          value: (
            <>
              <Entered>{text}</Entered>
              {meaning !== '' && (
                <span className="detail">
                  <Translated pick={() => meaning} />
                </span>
              )}
            </>
          ),
        };
      })}
    />
  );
}

interface Column<Entry> {
  readonly head: PickLabel;
  readonly cell: (entry: Entry) => ReactNode;
}

interface EntriesProps<Entry> {
  readonly of: readonly Entry[];
  /** What stands there where there is no entry. */
  readonly none: PickLabel;
  /** The first one names the row. */
  readonly columns: readonly [Column<Entry>, ...Column<Entry>[]];
}

function Entries<Entry>({ of, none, columns }: EntriesProps<Entry>) {
  if (of.length === 0)
    return (
      <p>
        <Words pick={none} />
      </p>
    );
  const [name, ...others] = columns;
  return (
    <table className="grid">
      <thead>
        <tr>
          {columns.map(({ head }, index) => (
            <th key={index} scope="col">
              <Words pick={head} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {of.map((entry, index) => (
          <tr key={index}>
            <th scope="row">{name.cell(entry)}</th>
            {others.map(({ cell }, column) => (
              <td key={column}>{cell(entry)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Household = ({ household }: Pick<OverviewPaper, 'household'>) => (
  <Entries
    of={household}
    none={({ overview }) => overview.nobody}
    columns={[
      { head: ({ overview }) => overview.name, cell: ({ name }) => <Entered>{name}</Entered> },
      {
        head: ({ overview }) => overview.relationship,
        cell: ({ relationship, livesElsewhere }) => (
          <>
            <Words pick={({ overview }) => overview.relationships[relationship]} />
            {livesElsewhere && (
              <span className="detail">
                <Words pick={({ overview }) => overview.livesElsewhere} />
              </span>
            )}
          </>
        ),
      },
      { head: ({ overview }) => overview.bornOn, cell: ({ birthDate }) => <Day>{birthDate}</Day> },
    ]}
  />
);

const Goals = ({ goals }: Pick<OverviewPaper, 'goals'>) => (
  <Entries
    of={goals}
    none={({ overview }) => overview.noGoals}
    columns={[
      { head: ({ goal }) => goal, cell: ({ title }) => <Entered>{title}</Entered> },
      {
        head: ({ state }) => state,
        cell: ({ state }) => <Words pick={({ goalStates }) => goalStates[state]} />,
      },
      { head: ({ dueOn }) => dueOn, cell: ({ dueOn }) => <Day>{dueOn}</Day> },
    ]}
  />
);

const NextSteps = ({ next }: Pick<OverviewPaper, 'next'>) => (
  <Entries
    of={next}
    none={({ overview }) => overview.nothingNext}
    columns={[
      { head: ({ measure }) => measure, cell: ({ title }) => <Entered>{title}</Entered> },
      {
        head: ({ responsible }) => responsible,
        cell: ({ responsible }) => (
          <Words pick={({ responsibleParties }) => responsibleParties[responsible]} />
        ),
      },
      {
        head: ({ state }) => state,
        cell: ({ state }) => <Words pick={({ measureStates }) => measureStates[state]} />,
      },
      { head: ({ dueOn }) => dueOn, cell: ({ dueOn }) => <Day>{dueOn}</Day> },
    ]}
  />
);

const Contacts = ({ contacts }: Pick<OverviewPaper, 'contacts'>) => (
  <Entries
    of={contacts}
    none={({ overview }) => overview.noContacts}
    columns={[
      { head: ({ overview }) => overview.contactOn, cell: ({ contactOn }) => <Day>{contactOn}</Day> },
      {
        head: ({ overview }) => overview.contactKind,
        cell: ({ kind }) => <Words pick={({ overview }) => overview.contactKinds[kind]} />,
      },
    ]}
  />
);

/** The case on one sheet: situation, household, goals, what comes next and the last contacts. */
export function PrintedOverview({ printout }: { readonly printout: OverviewPaper }) {
  const { language, today, clientName, occasion, person, assessment } = printout;
  const facts = { occasion, name: clientName, client: person, assessment };
  return (
    <PrintLanguageContext value={language}>
      <main>
        <h1>
          <Words pick={({ overview }) => overview.title} />
        </h1>
        <WhichTextCounts />
        <LabelledTable
          rows={[
            ...headRows(printout),
            { label: ({ overview }) => overview.madeOn, value: <Day>{today}</Day> },
          ]}
        />
        <Heading pick={({ overview }) => overview.situation} />
        <Situation facts={facts} today={today} />
        <Heading pick={({ overview }) => overview.household} />
        <Household {...printout} />
        <Heading pick={({ overview }) => overview.goals} />
        <Goals {...printout} />
        <Heading pick={({ overview }) => overview.next} />
        <NextSteps {...printout} />
        <Heading pick={({ overview }) => overview.contacts} />
        <Contacts {...printout} />
      </main>
    </PrintLanguageContext>
  );
}
