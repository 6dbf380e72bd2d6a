import type { OverviewPaper } from '../../domain/paper/overview-paper.ts';
import { situationIn } from '../features/case-file/overview/situation.ts';
import { caseFile } from '../locales/de/caseFile.ts';
import { headRows } from './head-rows.tsx';
import { LabelledTable } from './LabelledTable.tsx';
import { PrintLanguageContext } from './PrintLanguageContext.ts';
import { WhichTextCounts } from './WhichTextCounts.tsx';
import { Day, Entered, Words, type PickLabel } from './Words.tsx';

const { overview: german } = caseFile;
const germanWith = (text: string, name: string) => (value: string) => text.replace(`{{${name}}}`, value);
const situationWords = {
  years: (count: number) =>
    germanWith(count === 1 ? german.years_one : german.years_other, 'count')(String(count)),
  speaks: germanWith(german.speaks, 'languages'),
  german: germanWith(german.german, 'level'),
  recognition: germanWith(german.recognition, 'state'),
  validUntil: germanWith(german.validUntil, 'date'),
};

function Heads({ of }: { readonly of: readonly PickLabel[] }) {
  return (
    <thead>
      <tr>
        {of.map((pick, index) => (
          <th key={index} scope="col">
            <Words pick={pick} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Heading({ pick }: { readonly pick: PickLabel }) {
  return (
    <h2>
      <Words pick={pick} />
    </h2>
  );
}

function Nothing({ pick }: { readonly pick: PickLabel }) {
  return (
    <p>
      <Words pick={pick} />
    </p>
  );
}

function Household({ household }: Pick<OverviewPaper, 'household'>) {
  if (household.length === 0) return <Nothing pick={({ overview }) => overview.nobody} />;
  return (
    <table className="grid">
      <Heads
        of={[
          ({ overview }) => overview.name,
          ({ overview }) => overview.relationship,
          ({ overview }) => overview.bornOn,
        ]}
      />
      <tbody>
        {household.map(({ name, relationship, birthDate, livesElsewhere }, index) => (
          <tr key={index}>
            <th scope="row">
              <Entered>{name}</Entered>
            </th>
            <td>
              <Words pick={({ overview }) => overview.relationships[relationship]} />
              {livesElsewhere && (
                <span className="detail">
                  <Words pick={({ overview }) => overview.livesElsewhere} />
                </span>
              )}
            </td>
            <td>
              <Day>{birthDate}</Day>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Goals({ goals }: Pick<OverviewPaper, 'goals'>) {
  if (goals.length === 0) return <Nothing pick={({ overview }) => overview.noGoals} />;
  return (
    <table className="grid">
      <Heads of={[({ goal }) => goal, ({ state }) => state, ({ dueOn }) => dueOn]} />
      <tbody>
        {goals.map(({ title, state, dueOn }, index) => (
          <tr key={index}>
            <th scope="row">
              <Entered>{title}</Entered>
            </th>
            <td>
              <Words pick={({ goalStates }) => goalStates[state]} />
            </td>
            <td>
              <Day>{dueOn}</Day>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NextSteps({ next }: Pick<OverviewPaper, 'next'>) {
  if (next.length === 0) return <Nothing pick={({ overview }) => overview.nothingNext} />;
  return (
    <table className="grid">
      <Heads
        of={[
          ({ measure }) => measure,
          ({ responsible }) => responsible,
          ({ state }) => state,
          ({ dueOn }) => dueOn,
        ]}
      />
      <tbody>
        {next.map(({ title, responsible, state, dueOn }, index) => (
          <tr key={index}>
            <th scope="row">
              <Entered>{title}</Entered>
            </th>
            <td>
              <Words pick={({ responsibleParties }) => responsibleParties[responsible]} />
            </td>
            <td>
              <Words pick={({ measureStates }) => measureStates[state]} />
            </td>
            <td>
              <Day>{dueOn}</Day>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Contacts({ contacts }: Pick<OverviewPaper, 'contacts'>) {
  if (contacts.length === 0) return <Nothing pick={({ overview }) => overview.noContacts} />;
  return (
    <table className="grid">
      <Heads of={[({ overview }) => overview.contactOn, ({ overview }) => overview.contactKind]} />
      <tbody>
        {contacts.map(({ contactOn, kind }, index) => (
          <tr key={index}>
            <th scope="row">
              <Day>{contactOn}</Day>
            </th>
            <td>
              <Words pick={({ overview }) => overview.contactKinds[kind]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

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
        <LabelledTable
          rows={situationIn(facts, today, 'de', situationWords).map(({ line, text }) => ({
            label: ({ overview }) => overview.lines[line],
            value: <Entered>{text}</Entered>,
          }))}
        />
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
