import { fieldsOfAction } from '../vocabulary/fields-of-action.ts';
import { goalStates } from '../vocabulary/goal-states.ts';
import { measureKinds } from '../vocabulary/measure-kinds.ts';
import { measureStates } from '../vocabulary/measure-states.ts';
import { notPossibleReasons } from '../vocabulary/not-possible-reasons.ts';
import { talkLanguages } from '../vocabulary/talk-languages.ts';
import { responsibleParties } from '../vocabulary/responsible-parties.ts';
import { code, day, group, link, number, text, words, type Fields } from './field-sorts.ts';

const position = number('Stelle in der Reihenfolge', 'Place in the order');

export const goalFields = {
  title: text('Ziel', 'Goal'),
  fieldOfAction: code('Handlungsfeld', 'Field of action', fieldsOfAction),
  clientWords: text('In eigenen Worten', 'In the client’s words'),
  indicator: text('Woran erkennbar', 'How it can be told'),
  dueOn: day('Frist', 'Due'),
  priority: words('Wichtigkeit', 'Importance', {
    1: ['sehr wichtig', 'very important'],
    2: ['wichtig', 'important'],
    3: ['weniger wichtig', 'less important'],
  }),
  state: code('Stand', 'State', goalStates),
  reviewOn: day('Wieder prüfen am', 'Look again on'),
  levels: group('Stufen der Zielerreichung', 'Levels of attainment', {
    muchMore: text('+2 viel mehr als erwartet', '+2 much more than expected'),
    more: text('+1 mehr als erwartet', '+1 more than expected'),
    expected: text('0 wie erwartet', '0 as expected'),
    less: text('−1 weniger als erwartet', '−1 less than expected'),
    muchLess: text('−2 viel weniger als erwartet', '−2 much less than expected'),
  }),
  position,
} satisfies Fields;

export const stepFields = { title: text('Schritt', 'Step'), position } satisfies Fields;

export const measureFields = {
  title: text('Maßnahme', 'Measure'),
  kind: code('Angebot', 'Offer', measureKinds),
  responsible: code('Zuständig', 'Responsible', responsibleParties),
  institution: text('Stelle', 'Institution'),
  institutionId: link('Stelle im Verzeichnis', 'Institution in the directory'),
  offerId: link('Angebot im Verzeichnis', 'Offer in the directory'),
  startsOn: day('Beginn', 'Start'),
  dueOn: day('Frist', 'Due'),
  state: code('Stand', 'State', measureStates),
  answerDueOn: day('Antwort erwartet bis', 'Answer expected by'),
  answeredOn: day('Antwort erhalten am', 'Answer received on'),
  doneOn: day('Erledigt am', 'Done on'),
  notPossibleReason: code('Grund: nicht möglich', 'Reason: not possible', notPossibleReasons),
  notPossibleNote: text('Hindernis', 'Obstacle'),
  position,
} satisfies Fields;

const signature = {
  signed: ['unterschrieben', 'signed'],
  oral: ['mündlich zugestimmt', 'agreed orally'],
  open: ['noch nicht unterschrieben', 'not signed yet'],
  refused: ['Unterschrift abgelehnt', 'refused to sign'],
} as const;

export const planSignatureFields = {
  clientSignature: words('Klient:in', 'Client', signature),
  clientSignedOn: day('Klient:in: unterschrieben am', 'Client: signed on'),
  caseworkerSignature: words('Fallmanagement', 'Case management', signature),
  caseworkerSignedOn: day('Fallmanagement: unterschrieben am', 'Case management: signed on'),
} satisfies Fields;

export const planVersionFields = {
  number: number('Fassung', 'Version'),
  agreedOn: day('Vereinbart am', 'Agreed on'),
  language: code('Sprache des Gesprächs', 'Language of the talk', talkLanguages),
  interpreter: text('Sprachmittlung', 'Interpreter'),
  clientSignature: words('Klient:in', 'Client', signature),
  caseworkerSignature: words('Fallmanagement', 'Case management', signature),
} satisfies Fields;
