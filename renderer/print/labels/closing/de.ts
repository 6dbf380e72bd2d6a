import { casePhases } from '../../../../domain/vocabulary/case-phases.ts';
import { closureReasons } from '../../../../domain/vocabulary/closure-reasons.ts';
import { closing } from '../../../locales/de/closing.ts';
import { germanWords } from '../german-words.ts';
import type { ClosingLabels } from './closing-labels.ts';

export const de: ClosingLabels = {
  title: 'Abschlussbewertung',
  about: 'Angaben zum Abschluss',
  openedOn: 'Fall begonnen am',
  closedOn: 'Fall abgeschlossen am',
  heldOn: closing.talk.heldOn,
  closureReason: closing.talk.reason,
  goals: 'Die Ziele und was daraus wurde',
  noGoals: 'Im Plan stehen keine Ziele.',
  clientValue: closing.goals.clientValue,
  caseworkerValue: closing.goals.caseworkerValue,
  agreedValue: closing.goals.agreedValue,
  notSaid: closing.goals.skip,
  suspended: closing.goals.suspendedRecord,
  givenUp: 'Aufgegeben: Das Ziel wird nicht weiter verfolgt.',
  comment: closing.goals.comment,
  same: closing.difference.same,
  clientHigher: 'Die Klient:in sieht mehr erreicht als das Fallmanagement.',
  caseworkerHigher: 'Das Fallmanagement sieht mehr erreicht als die Klient:in.',
  levelsApart: 'Unterschied in Stufen',
  views: closing.views.heading,
  clientView: closing.views.client,
  caseworkerView: closing.views.caseworker,
  clientViewMissing: closing.views.missing,
  wouldHaveHelped: closing.views.wouldHaveHelped,
  effort: closing.effort.heading,
  phase: closing.effort.phase,
  minutes: closing.effort.minutes,
  total: closing.effort.total,
  effortDerived: 'Berechnet aus den Kontakten, die in der Akte stehen.',
  noEffort: closing.effort.none,
  checkFollows: 'Drei Monate nach dem Abschluss fragen wir nach, ob das Erreichte hält.',
  evaluatedBy: 'Wer bewertet hat',
  closureReasons: germanWords(closureReasons),
  phases: germanWords(casePhases),
};
