import type { ObstacleCode } from '../../../domain/case/obstacle.ts';

/** What a step still needs, as one sentence that says what to do. `{{goal}}` is the goal's own title. */
export const obstacles = {
  'transition-not-allowed': 'Dieser Schritt passt nicht zur jetzigen Phase. Öffnen Sie die Fallakte neu.',
  'date-in-future': 'Das Datum liegt in der Zukunft. Wählen Sie heute oder einen früheren Tag.',
  'date-before-opening': 'Das Datum liegt vor dem Eingang der Anfrage.',
  'date-before-admission': 'Das Datum liegt vor der Aufnahme des Falls.',
  'date-before-previous-phase': 'Das Datum liegt vor dem Beginn der jetzigen Phase.',
  'no-legal-basis': 'Halten Sie fest, auf welcher Rechtsgrundlage Sie die Daten verarbeiten.',
  'not-informed': 'Halten Sie fest, wann und in welcher Sprache über den Datenschutz informiert wurde.',
  'assessment-not-held': 'Tragen Sie den Tag des Erstgesprächs ein.',
  'no-goal': 'Nehmen Sie mindestens ein Ziel in den Plan auf.',
  'no-agreed-plan': 'Vereinbaren Sie den Plan mit der Klient:in.',
  'goal-without-indicator': 'Ziel „{{goal}}“: Woran erkennen beide, dass es erreicht ist?',
  'goal-without-deadline': 'Ziel „{{goal}}“: Bis wann soll es erreicht sein?',
  'goal-deadline-before-agreement': 'Ziel „{{goal}}“: Die Frist liegt vor dem Tag der Vereinbarung.',
  'no-closing-talk': 'Tragen Sie den Tag des Abschlussgesprächs ein.',
  'closing-talk-after-closing-date': 'Das Abschlussgespräch liegt nach dem gewählten Tag.',
  'no-closing-reason': 'Wählen Sie den Grund des Abschlusses.',
  'goal-without-agreed-attainment': 'Ziel „{{goal}}“: Tragen Sie die gemeinsame Bewertung ein.',
  'no-client-view': 'Halten Sie die Sicht der Klient:in fest, oder warum sie fehlt.',
  'no-caseworker-view': 'Halten Sie Ihre eigene Sicht auf den Verlauf fest.',
  'check-needed': 'Vor dem Ende steht die Nachhaltigkeitsprüfung drei Monate nach dem Abschluss.',
  'check-not-held': 'Tragen Sie die Nachhaltigkeitsprüfung ein.',
  'goal-without-durability': 'Ziel „{{goal}}“: Tragen Sie ein, ob das Ergebnis noch besteht.',
} as const satisfies Record<ObstacleCode, string>;
