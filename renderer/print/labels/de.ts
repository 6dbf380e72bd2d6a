import { attainmentScale } from '../../../domain/vocabulary/attainment-scale.ts';
import { fieldsOfAction } from '../../../domain/vocabulary/fields-of-action.ts';
import { goalStates } from '../../../domain/vocabulary/goal-states.ts';
import { measureStates } from '../../../domain/vocabulary/measure-states.ts';
import { notPossibleReasons } from '../../../domain/vocabulary/not-possible-reasons.ts';
import { responsibleParties } from '../../../domain/vocabulary/responsible-parties.ts';
import { plan } from '../../locales/de/plan.ts';
import { germanWords } from './german-words.ts';
import type { PlanLabels } from './print-labels.ts';

const scale = germanWords(attainmentScale);

/** The binding text. */
export const de: PlanLabels = {
  title: 'Zielvereinbarung',
  version: 'Fassung',
  about: 'Angaben zum Plan',
  binding: 'Verbindlich ist der deutsche Text. Die Übersetzung hilft beim Lesen.',
  asEntered:
    'Was wir gemeinsam aufgeschrieben haben, steht hier so, wie es eingetragen wurde. Es ist nicht übersetzt.',
  reference: 'Aktenzeichen',
  client: 'Klient:in',
  caseworker: 'Fallmanagement',
  office: 'Stelle',
  agreedOn: 'Vereinbart am',
  conversationLanguage: 'Sprache des Gesprächs',
  interpreter: 'Sprachmittlung durch',
  notRecorded: 'nicht eingetragen',
  goal: 'Ziel',
  fieldOfAction: 'Lebensbereich',
  indicator: 'Daran erkennen wir, dass das Ziel erreicht ist',
  dueOn: 'Bis wann',
  priority: 'Wichtigkeit',
  clientWords: 'In eigenen Worten',
  state: 'Stand',
  attainment: 'Woran wir das Ergebnis messen',
  level: 'Ergebnis',
  meaning: 'Das heißt bei diesem Ziel',
  steps: 'Schritte und Maßnahmen',
  noSteps: 'Noch keine Schritte vereinbart',
  step: 'Schritt',
  measure: 'Maßnahme',
  responsible: 'Wer kümmert sich',
  institution: 'Zuständige Stelle',
  reason: 'Grund',
  startsOn: 'Beginn',
  doneOn: 'Erledigt am',
  reviewOn: 'Wieder prüfen am',
  signatures: 'Unterschriften',
  consent: 'Zustimmung zum Plan',
  placeAndDate: 'Ort, Datum',
  signature: 'Unterschrift',
  priorities: { 1: plan.priority.first, 2: plan.priority.second, 3: plan.priority.third },
  signatureStates: plan.signature,
  attainmentLevels: {
    muchLess: scale['-2'],
    less: scale['-1'],
    expected: scale['0'],
    more: scale['1'],
    muchMore: scale['2'],
  },
  goalStates: germanWords(goalStates),
  measureStates: germanWords(measureStates),
  responsibleParties: germanWords(responsibleParties),
  fieldsOfAction: germanWords(fieldsOfAction),
  notPossibleReasons: germanWords(notPossibleReasons),
};
