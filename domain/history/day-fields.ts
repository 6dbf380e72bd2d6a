import { contactFields } from './case-fields.ts';
import { bodies, day, staff, text, type Fields } from './field-sorts.ts';

/** With those of its contact: one form holds both. */
export const conferenceFields = {
  ...contactFields,
  bodies: bodies('Stellen am Tisch', 'Bodies at the table'),
  decisions: text('Entscheidungen', 'Decisions'),
} satisfies Fields;

export const taskFields = {
  title: text('Was ist zu tun', 'What is to be done'),
  responsible: text('Wer', 'Who'),
  dueOn: day('Bis wann', 'Until when'),
  doneOn: day('Erledigt am', 'Done on'),
} satisfies Fields;

export const snoozeFields = {
  dueOn: day('Fällig am', 'Due on'),
  untilOn: day('Wieder vorgelegt am', 'Shown again on'),
  reason: text('Grund', 'Reason'),
} satisfies Fields;

export const lendingFields = {
  lentTo: staff('Vertretung durch', 'Covered by'),
  fromOn: day('Erster Tag', 'First day'),
  untilOn: day('Letzter Tag', 'Last day'),
  reason: text('Anlass', 'Occasion'),
} satisfies Fields;
