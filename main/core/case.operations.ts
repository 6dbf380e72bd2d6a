import type { caseOperations } from '../../domain/contract/case.operations.ts';
import type { WorkHandlers } from './dispatch.ts';
import * as lists from './services/case-list.ts';
import { correctConsent } from './services/consent-corrections.ts';
import * as records from './services/case-records.ts';
import * as cases from './services/cases.ts';
import * as notices from './services/notices.ts';
import * as plans from './services/plans.ts';
import { search } from './services/search.ts';

export const caseHandlers = {
  'case.list': lists.listCases,
  'case.search': search,
  'case.findPersons': cases.findPersons,
  'case.create': cases.createCase,
  'case.open': cases.openCase,
  'case.requestAccess': cases.requestAccess,
  'case.saveIntake': cases.saveIntake,
  'case.advance': cases.advanceCase,
  'case.turnAway': cases.turnAway,
  'person.save': records.savePerson,
  'assessment.save': records.saveAssessment,
  'assessment.saveAgain': records.saveReassessment,
  'consent.record': records.recordConsent,
  'consent.correct': correctConsent,
  'consent.withdraw': notices.withdrawConsent,
  'consent.earlierRecipients': notices.whomToTell,
  'notice.saveTelling': notices.saveTelling,
  'contact.add': records.addContact,
  'contact.correct': records.correctContact,
  'contact.list': records.listContacts,
  'closing.save': records.saveClosing,
  'check.save': records.saveCheck,
  'plan.saveGoal': plans.saveGoal,
  'plan.saveStep': plans.saveStep,
  'plan.saveMeasure': plans.saveMeasure,
  'plan.propose': plans.propose,
  'plan.remove': plans.removeItem,
  'plan.reorder': plans.reorder,
  'plan.agree': plans.agreePlan,
  'plan.saveSignatures': plans.saveSignatures,
  'plan.version': plans.openVersion,
} satisfies WorkHandlers<keyof typeof caseOperations>;
