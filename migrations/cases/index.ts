import type { MigrationList } from '../types.ts';
import { auditOutbox } from './0010-audit-outbox.ts';
import { personsAndCases } from './0020-persons-and-cases.ts';
import { assessmentAndConsent } from './0030-assessment-and-consent.ts';
import { plan } from './0040-plan.ts';
import { contacts } from './0050-contacts.ts';
import { closingAndCheck } from './0060-closing-and-check.ts';
import { workAndHandoff } from './0070-work-and-handoff.ts';
import { lendingAndAssignment } from './0100-lending-and-assignment.ts';
import { conferences } from './0101-conferences.ts';
import { directory } from './0110-directory.ts';
import { referralsAndGaps } from './0112-referrals-and-gaps.ts';
import { household } from './0120-household.ts';
import { confidential } from './0121-confidential.ts';
import { referredElsewhere } from './0122-referred-elsewhere.ts';
import { nameSounds } from './0123-name-sounds.ts';
import { personMerge } from './0124-person-merge.ts';
import { historyOfChanges } from './0130-history-of-changes.ts';
import { reassessments } from './0131-reassessments.ts';
import { planSignatures } from './0132-plan-signatures.ts';
import { attachments } from './0140-attachments.ts';
import { interpreting } from './0150-interpreting.ts';
import { caseText } from './0160-case-text.ts';
import { programmes } from './0170-programmes.ts';
import { recipientNotices } from './0180-recipient-notices.ts';
import { earlierClosings } from './0190-earlier-closings.ts';
import { lists } from './0200-lists.ts';
import { namesInHistory } from './0210-names-in-history.ts';
import { interpretingText } from './0211-interpreting-text.ts';
import { deletedInterpreters } from './0212-deleted-interpreters.ts';
import { logSeen } from './0213-log-seen.ts';
import { refusedConsents } from './0220-refused-consents.ts';
import { releasedBodies } from './0221-released-bodies.ts';
import { formerReferenceText } from './0225-former-reference-text.ts';
import { languageOfTalks } from './0230-language-of-talks.ts';
import { reviewAndStart } from './0240-review-and-start.ts';
import { textOfPeople } from './0250-text-of-people.ts';
import { clientLetters } from './0251-client-letters.ts';
import { listOfCases } from './0260-list-of-cases.ts';
import { legalSystems } from './0261-legal-systems.ts';
import { residenceOfMembers } from './0270-residence-of-members.ts';
import { consentsOfPeople } from './0280-consents-of-people.ts';
import { textOfLoans } from './0290-text-of-loans.ts';
import { habitsOfLists } from './0291-habits-of-lists.ts';
import { firstDaysInGroups } from './0300-first-days-in-groups.ts';
import { waitingAnswers } from './0320-waiting-answers.ts';
import { referralsOfMeasuresInTally } from './0350-referrals-of-measures-in-tally.ts';
import { sharedAtOnce } from './0360-shared-at-once.ts';
import { sourcesOfSignals } from './0370-sources-of-signals.ts';
import { dayOfTakingBack } from './0371-day-of-taking-back.ts';
import { reachOfPeople } from './0380-reach-of-people.ts';
import { languagesOfLetters } from './0390-languages-of-letters.ts';
import { bodiesOfConferences } from './0410-bodies-of-conferences.ts';
import { contactsOfLists } from './0411-contacts-of-lists.ts';
import { interpretersOfLists } from './0412-interpreters-of-lists.ts';
import { ownTextsTogether } from './0430-own-texts-together.ts';
import { purposesOfReferrals } from './0440-purposes-of-referrals.ts';
import { whatNoLongerFits } from './0450-what-no-longer-fits.ts';
import { endOfUndo } from './0451-end-of-undo.ts';

/** The history of `faelle.sqlite`, oldest first. Add at the end, never change what is released. */
export const caseMigrations: MigrationList = {
  applicationId: 0x4b494d43, // "KIMC"
  migrations: [
    auditOutbox,
    personsAndCases,
    assessmentAndConsent,
    plan,
    contacts,
    closingAndCheck,
    workAndHandoff,
    lendingAndAssignment,
    conferences,
    directory,
    referralsAndGaps,
    household,
    confidential,
    referredElsewhere,
    nameSounds,
    personMerge,
    historyOfChanges,
    reassessments,
    planSignatures,
    attachments,
    interpreting,
    caseText,
    programmes,
    recipientNotices,
    earlierClosings,
    lists,
    namesInHistory,
    interpretingText,
    deletedInterpreters,
    logSeen,
    refusedConsents,
    releasedBodies,
    formerReferenceText,
    languageOfTalks,
    reviewAndStart,
    textOfPeople,
    clientLetters,
    listOfCases,
    legalSystems,
    residenceOfMembers,
    consentsOfPeople,
    textOfLoans,
    habitsOfLists,
    firstDaysInGroups,
    waitingAnswers,
    referralsOfMeasuresInTally,
    sharedAtOnce,
    sourcesOfSignals,
    dayOfTakingBack,
    reachOfPeople,
    languagesOfLetters,
    bodiesOfConferences,
    contactsOfLists,
    interpretersOfLists,
    ownTextsTogether,
    purposesOfReferrals,
    whatNoLongerFits,
    endOfUndo,
  ],
};
