import { addressInWords } from '../../../domain/address.ts';
import { latestAssessment } from '../../../domain/case/assessment-course.ts';
import type { CaseFile } from '../../../domain/case/case-file.ts';
import type { Membership } from '../../../domain/case/household.ts';
import type { Person } from '../../../domain/case/person.ts';
import {
  printableName,
  printableReach,
  withoutProtected,
  type PrintedReach,
} from '../../../domain/case/printable.ts';
import { OperationFailure } from '../../../domain/contract/errors.ts';
import type { PaperOf } from '../../../domain/paper/paper.ts';
import type { LetterFact, ReferralLetter } from '../../../domain/paper/referral-letter.ts';
import { formatGermanDate } from '../../../domain/date.ts';
import { germanLevels } from '../../../domain/vocabulary/german-levels.ts';
import { residenceTitles } from '../../../domain/vocabulary/residence-titles.ts';
import type { DataCategory } from '../../../domain/vocabulary/data-categories.ts';
import { assessmentsOf } from '../repositories/assessments.ts';
import { institutionById } from '../repositories/institutions.ts';
import { namedInCase } from '../repositories/household.ts';
import { personById } from '../repositories/persons.ts';
import type { Work } from '../work.ts';
import { readableCase } from './case-guard.ts';
import { memberOf } from './people-of-case.ts';
import { referralOf, requireDisclosure } from './referrals.ts';

/** What each kind of data contributes to the letter; the others are what the caseworker writes in their own words. */
function factsOf(
  categories: readonly DataCategory[],
  person: Person,
  reach: PrintedReach | null,
  known: Pick<Membership, 'germanLevel' | 'residenceTitle'> | null,
): ReferralLetter['facts'] {
  const facts: [DataCategory, LetterFact, string | null][] = [
    // What stays in the office of protected people, `printable.ts` knows: the reference stands for them.
    ['identity', 'name', printableName(person)],
    ['identity', 'birthDate', person.birthDate && formatGermanDate(person.birthDate)],
    ['contact-details', 'address', reach && addressInWords(reach)],
    ['contact-details', 'phone', reach?.phone ?? null],
    ['contact-details', 'email', reach?.email ?? null],
    ['language', 'languages', person.languages],
    ['language', 'german', known?.germanLevel ? germanLevels.label(known.germanLevel, 'de') : null],
    [
      'residence',
      'residence',
      known?.residenceTitle ? residenceTitles.label(known.residenceTitle, 'de') : null,
    ],
  ];
  return facts.flatMap(([category, fact, value]) =>
    categories.includes(category) && value ? [{ fact, value }] : [],
  );
}

/** What the client's talks say of them is assessed, and the last one counts; of the others it stands with their membership. */
const knownOf = (work: Work, { id, clientId }: CaseFile, personId: string) =>
  personId === clientId ? latestAssessment(assessmentsOf(work.reader, id)) : memberOf(work, id, personId);

/**
 * What was withdrawn since it was sent stops the letter too.
 * @throws OperationFailure `disclosure-refused`; also for a referral that was taken back
 */
export function referralLetter(work: Work, { caseId, referralId }: PaperOf<'letter'>): ReferralLetter {
  const file = readableCase(work, caseId);
  const referral = referralOf(work, caseId, referralId);
  requireDisclosure(work, file, referral, work.today);
  if (referral.state === 'revoked') throw new OperationFailure('disclosure-refused');
  const person = personById(work.reader, referral.personId);
  const named = namedInCase(work.reader, caseId);
  const { title, message, contactPerson } = referral;
  const typed = withoutProtected({ title, message, contactPerson, dataSource: file.dataSource }, named);
  const { languages } = withoutProtected({ languages: person.languages }, named);
  const { name, street, postalCode, town } = institutionById(work.reader, referral.institutionId);
  return {
    reference: file.reference,
    officeName: work.officeName,
    responsible: work.staffName(file.responsible),
    today: work.today,
    institution: { name, street, postalCode, town },
    ...typed,
    purpose: referral.purpose,
    sentOn: referral.sentOn,
    answerDueOn: referral.answerDueOn,
    legalBasis: referral.legalBasis,
    categories: referral.categories,
    facts: factsOf(
      referral.categories,
      { ...person, languages },
      printableReach(person, named),
      knownOf(work, file, referral.personId),
    ),
  };
}
