import { participationEndings } from '../vocabulary/participation-endings.ts';
import { schoolWithdrawals } from '../vocabulary/school-withdrawals.ts';
import { schoolTypes } from '../vocabulary/school-types.ts';
import { code, day, link, onePerson, persons, text, type Fields } from './field-sorts.ts';

const measureId = link('Maßnahme im Plan', 'Measure of the plan');
const institutionId = link('Stelle im Verzeichnis', 'Institution in the directory');

export const participationFields = {
  groupId: link('Gruppe', 'Group'),
  personIds: persons('Wer kommt', 'Who comes'),
  registeredOn: day('Angemeldet am', 'Registered on'),
  joinedOn: day('Nimmt teil ab', 'Takes part from'),
  measureId,
  endedOn: day('Beendet am', 'Ended on'),
  endReason: code('Grund', 'Reason', participationEndings),
  endNote: text('Bemerkung dazu', 'Note on it'),
} satisfies Fields;

export const schoolEntryFields = {
  personId: onePerson('Kind', 'Child'),
  registeredOn: day('Angemeldet am', 'Registered on'),
  inGermanySince: day('In Deutschland seit', 'In Germany since'),
  wish: code('Schulwunsch', 'School wished for', schoolTypes),
  wishNote: text('Wunsch in Worten', 'Wish in words'),
  advisedOn: day('Beraten am', 'Advised on'),
  measureId,
  note: text('Bemerkung', 'Note'),
  placedOn: day('Vermittelt am', 'Placed on'),
  school: text('Schule', 'School'),
  institutionId,
  schoolType: code('Schulform', 'Kind of school', schoolTypes),
  firstDayOn: day('Erster Schultag', 'First day at school'),
  startedOn: day('Geht zur Schule seit', 'Goes to school since'),
  withdrawnOn: day('Zurückgezogen am', 'Withdrawn on'),
  withdrawalReason: code('Grund', 'Reason', schoolWithdrawals),
  withdrawalNote: text('Bemerkung dazu', 'Note on it'),
} satisfies Fields;
