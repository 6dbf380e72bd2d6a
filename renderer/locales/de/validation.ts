import type { ValidationCode } from '../../../domain/validation.ts';
import type { FieldKind } from '../../ui/form/form-binding.ts';

/** What to do about a field, without blame. The keys are the codes of `domain/validation.ts`; `required` by what is asked for. */
export const validation = {
  required: 'Füllen Sie dieses Feld aus.',
  'required-number': 'Geben Sie eine Zahl ein.',
  'required-date': 'Geben Sie ein Datum ein.',
  'required-choice': 'Wählen Sie eine Angabe aus.',
  'required-tick': 'Bestätigen Sie diesen Punkt.',
  'too-long': 'Kürzen Sie den Text.',
  'too-short': 'Schreiben Sie etwas mehr.',
  'not-a-date': 'Geben Sie ein Datum ein, das es gibt, zum Beispiel 03.05.2015.',
  'date-too-early': 'Geben Sie ein Datum ab dem 01.01.1900 ein.',
  'date-in-future': 'Geben Sie ein Datum ein, das nicht in der Zukunft liegt.',
  'birth-date-in-future': 'Geben Sie ein Geburtsdatum ein, das nicht in der Zukunft liegt.',
  'date-not-ahead': 'Geben Sie einen Tag ein, der nach heute liegt.',
  'date-in-past': 'Geben Sie heute oder einen späteren Tag ein.',
  'date-too-far': 'Geben Sie einen Tag innerhalb der nächsten zwölf Monate ein.',
  'not-in-list': 'Wählen Sie eine Angabe aus der Liste.',
  'not-a-number': 'Geben Sie eine ganze Zahl ein, zum Beispiel 45.',
  'minutes-out-of-range': 'Geben Sie zwischen 0 und 1440 Minuten ein.',
  'count-out-of-range': 'Geben Sie eine ganze Zahl von 0 bis 9999 ein.',
  'password-too-short': 'Wählen Sie ein Passwort mit mindestens 12 Zeichen. Ein Satz ist leicht zu merken.',
  'password-too-common': 'Dieses Passwort steht auf Listen bekannter Passwörter. Wählen Sie ein anderes.',
  'password-like-name': 'Das Passwort ähnelt Ihrem Namen oder dem Namen der Stelle. Wählen Sie ein anderes.',
  'passwords-differ': 'Die beiden Eingaben unterscheiden sich. Geben Sie das Passwort noch einmal ein.',
  'duplicate-name': 'Diesen Namen gibt es schon. Ergänzen Sie ihn, damit beide zu unterscheiden sind.',
  'word-mismatch':
    'Dieses Wort steht an dieser Stelle nicht auf dem Ausdruck. Prüfen Sie die Nummer und das Wort.',
  'recovery-word-count': 'Geben Sie alle 24 Wörter in der Reihenfolge des Ausdrucks ein.',
  'not-a-month': 'Geben Sie einen Monat ein, zum Beispiel 11.2026.',
  'file-empty': 'Diese Datei ist leer. Wählen Sie eine andere.',
  'file-too-large': 'Diese Datei ist größer als 25 MB. Verkleinern Sie sie oder teilen Sie sie auf.',
  'file-type-unknown':
    'Solche Dateien nimmt die Akte nicht auf. Möglich sind PDF, Bilder (JPG, PNG, WebP, TIFF, HEIC) und Office-Dateien ohne Makros.',
  'file-type-differs':
    'Der Inhalt dieser Datei ist etwas anderes, als ihr Name sagt. Fragen Sie nach, woher sie kommt, und öffnen Sie sie nicht.',
  'consent-in-force':
    'An diesem Tag galt eine Einwilligung in dieselben Angaben. Tragen Sie bei ihr den Widerruf ein.',
  'before-consent': 'Geben Sie einen Tag ein, der nicht vor dem Tag der Einwilligung liegt.',
  'consent-withdrawn-already': 'Diese Einwilligung ist schon widerrufen.',
  'end-before-start': 'Geben Sie ein Ende ein, das nicht vor dem Beginn liegt.',
  'before-talk': 'Geben Sie einen Tag ein, der nicht vor dem Gespräch liegt.',
  'before-sent': 'Geben Sie einen Tag ein, der nicht vor der Vermittlung liegt.',
  'before-conference': 'Geben Sie einen Tag ein, der nicht vor der Fallkonferenz liegt.',
  'conference-not-empty':
    'Diese Fallkonferenz hat Stellen am Tisch, Entscheidungen oder Aufgaben. Nehmen Sie sie zuerst heraus, dann lässt sich die Art ändern.',
  'before-agreement': 'Geben Sie einen Tag ein, der nicht vor der Vereinbarung liegt.',
  'before-birth': 'Geben Sie einen Tag ein, der nicht vor der Geburt liegt.',
  'born-after-membership':
    'Die Person gehört schon vor diesem Tag zum Haushalt. Prüfen Sie das Geburtsdatum, oder ändern Sie zuerst, seit wann sie dazugehört.',
  'born-after-care':
    'Die Angabe zu KiTa, Schule oder Ausbildung gilt schon vor diesem Tag. Prüfen Sie das Geburtsdatum, oder ändern Sie dort zuerst das „Seit“.',
  'born-after-school-entry':
    'Für die Person wird schon vor diesem Tag ein Schulplatz gesucht. Prüfen Sie das Geburtsdatum, oder ändern Sie zuerst den Schulplatz unter „Programme“.',
  'born-after-group':
    'Die Person ist schon vor diesem Tag für eine Gruppe angemeldet. Prüfen Sie das Geburtsdatum, oder ändern Sie zuerst die Gruppe unter „Programme“.',
  invalid: 'Prüfen Sie diese Angabe.',
} as const satisfies Record<ValidationCode | `required-${Exclude<FieldKind, 'text'>}`, string>;
