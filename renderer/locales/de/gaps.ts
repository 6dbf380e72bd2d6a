import type { GapOrigin } from '../../../domain/case/gap-signal.ts';

/** Signals of what the support system lacks. */
export const gaps = {
  lead: 'Was in diesem Fall gefehlt hat. Aus vielen solchen Signalen wird sichtbar, was sich ändern muss.',
  table: 'Bedarfssignale',
  signal: 'Bedarfssignal',
  empty: 'Noch kein Bedarfssignal',
  emptyText:
    'Halten Sie fest, was gefehlt oder nicht funktioniert hat: ein Angebot, ein Platz, eine Regelung. Ein Satz genügt.',
  add: 'Bedarf festhalten',
  addHeading: 'Bedarf festhalten',
  correct: 'Ändern',
  correctNamed: 'Bedarfssignal ändern: {{kind}} vom {{date}}',
  withdraw: 'Zurücknehmen',
  withdrawNamed: 'Bedarfssignal zurücknehmen: {{kind}} vom {{date}}',
  bringBack: 'Wieder aufnehmen',
  bringBackNamed: 'Bedarfssignal wieder aufnehmen: {{kind}} vom {{date}}',
  withdrawn: 'Das Bedarfssignal ist zurückgenommen und zählt nicht mehr.',
  broughtBack: 'Das Bedarfssignal zählt wieder.',
  withdrawnOn: 'zurückgenommen am {{day}}',
  correctHeading: 'Bedarfssignal ändern',
  save: 'Bedarf speichern',
  saved: 'Das Bedarfssignal ist gespeichert.',
  kind: 'Was fehlt?',
  words: 'In eigenen Worten',
  wordsHint: 'Was ist nicht gegangen, und was hätte geholfen? Bitte ohne Namen.',
  fieldOfAction: 'Handlungsfeld',
  institution: 'Stelle',
  institutionHint: 'Wählen Sie aus dem Verzeichnis, oder schreiben Sie die Stelle selbst.',
  noticedOn: 'Bemerkt am',
  originHeader: 'Woher',
  action: 'Aktion',
  origin: {
    manual: 'selbst festgehalten',
    measure: 'aus einer Maßnahme',
    referral: 'aus einer Vermittlung',
    interpreter: 'aus der Sprachmittlung',
    contact: 'aus einem Kontakt',
  } satisfies Record<GapOrigin, string>,
  offer: {
    wanted: 'Als Bedarfssignal festhalten',
    change: 'Bedarfssignal an den neuen Grund anpassen',
    known:
      'Schon als Bedarf festgehalten: {{kind}}, {{day}}. Ändern oder zurücknehmen können Sie es unter „Bedarfe“.',
    hint: 'Grund, Stelle und Ihre Worte werden übernommen und stehen danach unter „Bedarfe“.',
  },
} as const;
