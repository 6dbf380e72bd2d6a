import type { referrals as german } from '../de/referrals.ts';
import type { Translation } from '../translation.ts';

export const referrals: Translation<typeof german> = {
  lead: 'Where you referred to, which information went there and what became of it.',
  table: 'Referrals',
  empty: 'No referral yet',
  emptyText:
    'Refer to an institution of the directory. The program checks whether the information may go there, remembers the day for the answer and writes the letter.',
  add: 'Refer',
  addHeading: 'New referral',
  send: 'Check and record',
  saved: 'The referral is recorded. You can view and print the letter now.',
  to: 'To whom',
  sent: 'Passed on',
  stateHeader: 'State',
  action: 'Action',
  answeredOn: 'Answer on {{date}}',
  revokedOn: 'Taken back on {{date}}',
  revokedOnLabel: 'Taken back on',
  answerBy: 'Answer by {{date}}',
  answer: 'Record the answer',
  answerNamed: 'Record the answer: {{title}}',
  letter: 'View the letter',
  letterNamed: 'View the letter: {{title}}',
  noInstitutions: 'The directory has no institution yet',
  enterInstitution: 'Enter an institution. What you typed here stays as a draft.',
  person: 'For whom?',
  personHint:
    'Whom the letter is about. This person’s information is passed on, and only their consent counts.',
  about: 'for {{name}}',
  purpose: 'What for?',
  purposeHint:
    'Each purpose needs a consent of its own. “Handover of the case” means: the body goes on with the case.',
  measure: 'Measure of the plan',
  measureHint: 'The answer of the institution closes it.',
  noMeasure: 'of no measure',
  institution: 'Institution',
  institutionHint: 'Name of the institution or of one of its offers.',
  offer: 'Offer',
  offerHint: 'If it is about a certain offer.',
  noOffer: 'none in particular',
  categories: 'Which information goes along?',
  categoriesHint:
    'Only what the institution needs. Special categories (Art. 9 GDPR) only with explicit consent.',
  special: 'special category',
  contactPerson: 'For the attention of',
  contactPersonHint: 'Such as: Ms Köhler, registration.',
  message: 'Request',
  messageHint: 'What do you ask the institution for? This text stands in the letter as it is.',
  sentOn: 'Passed on on',
  answerDueOn: 'Answer expected by',
  answerDueOnHint: '“My day” reminds you on this day.',
  mayGo: 'This information may go to the institution',
  mayNotGo: 'This information may not go to the institution yet',
  socialData:
    'Information in this file came from {{source}} too. As far as you pass it on, it stays social data (s. 78 SGB X); the letter says so.',
  withdrawnSince:
    'The consent was withdrawn afterwards. The body will stand among the notices of withdrawals once you enter this; a letter to it can no longer be printed.',
  basis: {
    consent: 'Basis: consent',
    'public-task': 'Basis: public task',
    'legal-obligation': 'Basis: legal obligation',
  },
  obstacle: {
    'legal-basis-missing': 'This file has no legal basis recorded. Enter it with the intake.',
    'recipient-unknown':
      'The directory does not say as whom consents name this institution. Add the kind of institution.',
    'protected-address':
      'The person is specially protected: their address does not leave the office. Take this information out.',
    'consent-names-other':
      '{{category}}: The consent for “{{recipient}}” for the purpose “{{purpose}}” names another body. Ask for one for this body.',
    'consent-missing':
      '{{category}}: For the purpose “{{purpose}}” there is no consent of this person for “{{recipient}}”. Ask for it and record it.',
    'consent-refused':
      '{{category}}: For the purpose “{{purpose}}” the person refused to let it go to “{{recipient}}”. Without a later consent nothing may be passed on.',
    'consent-not-begun':
      '{{category}}: The consent for “{{recipient}}” for the purpose “{{purpose}}” begins later. Check the date.',
    'consent-expired':
      '{{category}}: The consent for “{{recipient}}” for the purpose “{{purpose}}” has expired. Ask for a new one.',
    'consent-withdrawn':
      '{{category}}: The consent for “{{recipient}}” for the purpose “{{purpose}}” was withdrawn. Without a new one nothing may be passed on.',
  },
  answerHeading: 'Answer of the institution',
  outcome: 'How does it stand?',
  answerOn: 'Answer received on',
  reason: 'Reason of the refusal',
  note: 'Remark',
  noteHint: 'What did the institution say? Please without names of other people.',
  saveAnswer: 'Save the answer',
  answerSaved: 'The answer is saved.',
  measureFollows: {
    'in-progress': 'The measure of the plan goes on again; the earlier answer is taken out there.',
    accepted: 'The measure of the plan goes on; the day of the answer is entered there.',
    rejected: 'The measure of the plan is entered as rejected with this reason.',
    done: 'The measure of the plan is entered as done.',
    revoked: 'The measure of the plan goes on again; the earlier answer is taken out there.',
  },
  letterHeading: 'Letter to the institution',
  letterText:
    'The letter has the chosen information, your request and a part for the answer. Name and address of specially protected people never stand in it.',
};
