import type { ListRowState } from '../../../domain/lists/list-decisions.ts';
import type { ListKind } from '../../../domain/lists/list-kinds.ts';
import type { ListRefusal } from '../../../domain/lists/list-limits.ts';
import type { KeptReason } from '../../../domain/lists/list-undo.ts';
import type { OwnProblem } from '../../../domain/lists/list-row.ts';

/** Taking over what an office has as lists. */
export const lists = {
  title: 'Aus Liste übernehmen',
  lead: 'Beginnen Sie mit dem, was Sie schon haben: Fälle und Kontakte aus einer Tabelle.',
  tabs: 'Art der Liste',
  kind: {
    directory: 'Angebote & Stellen',
    cases: 'Fälle',
    contacts: 'Kontakte',
    interpreters: 'Sprachmittlung',
  } satisfies Record<ListKind, string>,
  steps: 'Schritte der Übernahme',
  step: { file: 'Datei', columns: 'Spalten', look: 'Ansehen', write: 'Übernehmen' },
  intro: {
    directory:
      'Jede Zeile nennt eine Stelle und, wenn vorhanden, eines ihrer Angebote und eine Ansprechperson. Nötig ist nur „Stelle“. Was schon im Verzeichnis steht, bleibt, wie es ist; neue Angebote und Ansprechpersonen kommen hinzu.',
    cases:
      'Jede Zeile wird ein Fall. Nötig sind Nachname, Vorname und der Tag des Eingangs. Mit „Aufnahme am“ wird daraus ein laufender Fall in der Phase Erstgespräch, sonst einer in der Phase Zugang. Was die Liste nicht sagt, bleibt offen.',
    contacts:
      'Jede Zeile wird ein Kontakt in einem vorhandenen Fall. Nötig sind das Aktenzeichen (unseres oder das bisherige) oder der Name, außerdem Datum, Art und Minuten.',
    interpreters:
      'Jede Zeile wird eine Person im Pool der Sprachmittlung; mehrere Zeilen mit demselben Namen, etwa eine je Sprache, werden eine Person. Nötig sind der Name und mindestens eine Sprache. Ohne den Tag der Verschwiegenheitserklärung kann die Person noch nicht zugewiesen werden.',
  } satisfies Record<ListKind, string>,
  nothingBefore:
    'Die Datei wird Zeile für Zeile geprüft. Nichts wird gespeichert, bevor Sie das Ergebnis gesehen und bestätigt haben.',
  columnsKnown: 'Welche Spalten verstanden werden',
  columnsText: {
    directory:
      'Die Reihenfolge der Spalten ist egal; andere Überschriften ordnen Sie im nächsten Schritt zu.',
    cases:
      'Die Reihenfolge der Spalten ist egal; andere Überschriften ordnen Sie im nächsten Schritt zu. „Nachname, Vorname“ darf in einer Spalte stehen. Steht unter „Zuständig“ niemand aus diesem Büro, sind Sie zuständig. Ein laufender Fall braucht wie in der Fallakte Rechtsgrundlage, Tag und Sprache der Information nach Art. 13 DSGVO; fehlt der Tag des Eingangs, gilt der Tag der Aufnahme.',
    contacts:
      'Die Reihenfolge der Spalten ist egal; andere Überschriften ordnen Sie im nächsten Schritt zu. Minuten gehen als „45“, „1:30“ oder „1,5 Std.“.',
    interpreters:
      'Die Reihenfolge der Spalten ist egal; andere Überschriften ordnen Sie im nächsten Schritt zu. Mehrere Sprachen oder Wochentage stehen in einer Zelle, durch Komma getrennt („Mo–Fr“ geht auch). Deutsch wird nicht eigens geführt. Zeiten in Worten gehören unter „Verfügbarkeit“.',
  } satisfies Record<ListKind, string>,
  choose: 'Liste auswählen',
  chooseHint: 'XLSX oder CSV, höchstens 10 MB und 5000 Zeilen.',
  template: 'Vorlage speichern',
  templateSaved: 'Die Vorlage ist gespeichert',
  unreadableLine: 'Die Stelle, an der es nicht weiterging: Zeile {{line}}.',
  refused: {
    'too-large': 'Die Datei ist größer als 10 MB. Teilen Sie die Liste in mehrere Dateien.',
    'too-many-columns': 'Die Tabelle hat mehr als 100 Spalten. Löschen Sie Spalten, die Sie nicht brauchen.',
    'cell-too-long':
      'Eine Zelle hat mehr als 32.767 Zeichen. Meist fehlt davor ein Anführungszeichen oder ein Trennzeichen.',
    'no-rows': 'Unter den Überschriften steht keine Zeile, die übernommen werden könnte.',
    'not-a-list': 'Das ist keine Tabelle. Wählen Sie eine XLSX- oder CSV-Datei.',
    'old-excel':
      'Das ist eine Datei aus altem Excel (XLS). Öffnen Sie sie und speichern Sie sie als „Excel-Arbeitsmappe (XLSX)“.',
    'binary-excel':
      'Das ist eine binäre Arbeitsmappe (XLSB). Öffnen Sie sie und speichern Sie sie als „Excel-Arbeitsmappe (XLSX)“.',
    'open-document': 'Das ist eine Tabelle von LibreOffice (ODS). Speichern Sie sie dort als XLSX oder CSV.',
    encrypted:
      'Die Datei ist mit einem Passwort geschützt. Speichern Sie eine Fassung ohne Passwort und löschen Sie diese nach der Übernahme.',
    macros: 'Die Datei enthält Makros. Speichern Sie sie als „Excel-Arbeitsmappe (XLSX)“ ohne Makros.',
    'expands-too-much':
      'Die Datei enthält gepackt weit mehr, als eine Liste haben kann. Speichern Sie nur die Tabelle in eine neue Datei.',
    damaged: 'Die Datei ist beschädigt. Öffnen Sie sie in Ihrem Tabellenprogramm und speichern Sie sie neu.',
  } satisfies Record<ListRefusal, string>,
  columnsHeading: 'Was steht in den Spalten von „{{fileName}}“?',
  sheet: 'Tabellenblatt',
  sheetHint: 'Die Datei hat mehrere Blätter. Übernommen wird eines.',
  columnsRemembered: 'Die Spalten sind zugeordnet wie beim letzten Mal. Prüfen Sie, ob es noch stimmt.',
  columnsGuessed: 'Die Spalten sind nach ihren Überschriften zugeordnet. Prüfen Sie, ob es stimmt.',
  columnNumber: 'Spalte {{number}}',
  withoutHeading: 'ohne Überschrift',
  columnEmpty: 'In dieser Spalte steht nichts.',
  samples: 'Zum Beispiel: {{samples}}',
  staysOut: 'bleibt draußen',
  left: 'Diese Spalten bleiben draußen: {{columns}}',
  missing: 'Keine Spalte für: {{fields}}',
  missingText:
    'Ohne diese Angabe bleibt jede Zeile zurück. Ordnen Sie eine Spalte zu oder ergänzen Sie die Datei.',
  look: 'Ergebnis ansehen',
  otherFile: 'Andere Datei wählen',
  lookHeading: 'Das würde aus „{{fileName}}“ werden',
  count: {
    institutions_one: '{{count}} neue Stelle',
    institutions_other: '{{count}} neue Stellen',
    offers_one: '{{count}} neues Angebot',
    offers_other: '{{count}} neue Angebote',
    contactPersons_one: '{{count}} neue Ansprechperson einer bekannten Stelle',
    contactPersons_other: '{{count}} neue Ansprechpersonen bekannter Stellen',
    cases_one: '{{count}} neuer Fall',
    cases_other: '{{count}} neue Fälle',
    admitted_one: 'davon {{count}} schon aufgenommen',
    admitted_other: 'davon {{count}} schon aufgenommen',
    contacts_one: '{{count}} neuer Kontakt',
    contacts_other: '{{count}} neue Kontakte',
    interpreters_one: '{{count}} neue Person im Pool',
    interpreters_other: '{{count}} neue Personen im Pool',
    united_one: '{{count}} weitere Zeile einer Person, mit ihrer ersten zusammengenommen',
    united_other: '{{count}} weitere Zeilen derselben Personen, jeweils zusammengenommen',
    leftOut_one: '{{count}} Zeile bleibt draußen, weil vielleicht schon bekannt',
    leftOut_other: '{{count}} Zeilen bleiben draußen, weil vielleicht schon bekannt',
    keptBack_one: '{{count}} Zeile mit Fehler bleibt zurück',
    keptBack_other: '{{count}} Zeilen mit Fehlern bleiben zurück',
  },
  keptBackText:
    'Sie können die übrigen Zeilen schon übernehmen, die zurückgebliebenen in der Datei verbessern und die Datei noch einmal auswählen. Was dann schon hier ist, wird erkannt.',
  notInvented:
    'Rechtsgrundlage und Information nach Art. 13 DSGVO werden nicht erfunden: Ein laufender Fall braucht sie in der Liste, bei allen anderen sagt die Akte, was vor der Aufnahme noch fehlt.',
  nothing: 'In dieser Liste ist nichts Neues, das übernommen werden könnte.',
  confirm: {
    directory: 'Geprüfte Zeilen übernehmen',
    cases_one: '{{count}} Fall anlegen',
    cases_other: '{{count}} Fälle anlegen',
    contacts_one: '{{count}} Kontakt eintragen',
    contacts_other: '{{count}} Kontakte eintragen',
    interpreters_one: '{{count}} Person eintragen',
    interpreters_other: '{{count}} Personen eintragen',
  },
  backToColumns: 'Zurück zu den Spalten',
  show: 'Zeilen zeigen',
  view: {
    all: 'Alle Zeilen ({{count}})',
    'kept-back': 'Nur zurückgebliebene ({{count}})',
    known: 'Nur vielleicht schon bekannte ({{count}})',
    new: 'Nur neue ({{count}})',
    changed: 'Nur geänderte ({{count}})',
  },
  changed: {
    heading_one: '{{count}} Zeile ist nicht mehr, wie Sie sie gesehen haben',
    heading_other: '{{count}} Zeilen sind nicht mehr, wie Sie sie gesehen haben',
    text: 'Seit Sie die Liste angesehen haben, hat sich hier etwas geändert. Übernommen ist noch nichts, Ihre Auswahl bleibt. Sehen Sie die Zeilen an und bestätigen Sie noch einmal.',
    before: 'Vorher: {{state}}',
  },
  allAnyway: 'Alle bekannten trotzdem übernehmen',
  allOut: 'Alle bekannten weglassen',
  column: {
    line: 'Zeile',
    becomes: 'Was daraus wird',
    institution: 'Stelle',
    offer: 'Angebot',
    contact: 'Ansprechperson',
    name: 'Name',
    birthDate: 'Geboren',
    openedOn: 'Eingang (Aufnahme)',
    municipality: 'Gemeinde',
    responsible: 'Zuständig',
    case: 'Fall',
    contactOn: 'Datum',
    contactKind: 'Art',
    minutes: 'Minuten',
    languages: 'Sprachen',
    signedOn: 'Verschwiegenheit',
    file: 'Datei',
    when: 'Übernommen',
    what: 'Ergebnis',
    undo: 'Rückgängig',
  },
  state: {
    new: 'wird neu eingetragen',
    'adds-offer': 'Angebot kommt hinzu',
    'adds-contact': 'Ansprechperson kommt hinzu',
    'adds-both': 'beides kommt hinzu',
    duplicate: 'steht schon im Verzeichnis',
    repeated: 'steht schon in der Datei',
    united: 'gehört zu einer Zeile davor',
    'kept-back': 'bleibt zurück',
  } satisfies Record<ListRowState, string>,
  known: {
    cases: { duplicate: 'Person vielleicht schon bekannt', repeated: 'steht schon in der Datei' },
    contacts: { duplicate: 'Kontakt wahrscheinlich schon eingetragen', repeated: 'steht schon in der Datei' },
    interpreters: { duplicate: 'steht vielleicht schon im Pool', repeated: 'steht schon in der Datei' },
  },
  quote: { open: '„', close: '“' },
  missingColumn: '{{heading}} (Spalte fehlt)',
  sameAsLine: 'Dieselbe Angabe steht in Zeile {{line}}.',
  samePerson_one: 'Dieselbe Person wie in Zeile {{lines}}; die Sprachen sind zusammengenommen.',
  samePerson_other: 'Dieselbe Person wie in den Zeilen {{lines}}; die Sprachen sind zusammengenommen.',
  askResponsible: 'Es gibt schon eine Akte. Fragen Sie nach bei: {{name}}.',
  createAnyway: 'Zeile {{line}} trotzdem übernehmen',
  problem: {
    required: 'Diese Angabe fehlt. Ergänzen Sie sie in der Datei.',
    'not-in-list':
      'Das ist hier nicht bekannt. Schreiben Sie es wie in der Auswahl des Formulars oder lassen Sie die Zelle leer.',
    'not-a-number': 'Das ist keine Zahl. Schreiben Sie zum Beispiel 45.',
    'formula-without-value':
      'Hier steht eine Formel ohne Ergebnis. Öffnen Sie die Datei in Ihrem Tabellenprogramm, prüfen Sie die Zelle und speichern Sie neu.',
    'case-not-named': 'Nennen Sie das Aktenzeichen oder den Namen.',
    'case-unknown': 'Dazu gibt es hier keinen Fall. Prüfen Sie die Angabe oder übernehmen Sie erst den Fall.',
    'case-ambiguous': 'Dazu gibt es mehrere Fälle. Ergänzen Sie Aktenzeichen oder Geburtsdatum.',
    'case-of-others': 'Es gibt schon eine Akte; zuständig ist eine andere Person. Fragen Sie dort nach.',
    'case-ended': 'Dieser Fall ist beendet. Öffnen Sie ihn wieder oder lassen Sie die Zeile weg.',
    'responsible-other':
      'Fälle für andere legt nur die Teamleitung aus einer Liste an. Lassen Sie die Zelle leer oder bitten Sie die Teamleitung.',
    'no-legal-basis':
      'Ohne Rechtsgrundlage wird kein Fall aufgenommen. Ergänzen Sie sie, oder lassen Sie den Tag der Aufnahme leer: Dann beginnt der Fall beim Zugang.',
    'not-informed':
      'Zur Aufnahme gehören Tag und Sprache der Information nach Art. 13 DSGVO. Ergänzen Sie beides, oder lassen Sie den Tag der Aufnahme leer: Dann beginnt der Fall beim Zugang.',
    'contacts-full':
      'Diese Stelle hat schon 20 Ansprechpersonen, mehr passen nicht. Lassen Sie die Zelle leer, oder tragen Sie vorher eine aus.',
    'differs-from-line':
      'Zeile {{line}} sagt zu derselben Person etwas anderes. Gleichen Sie beide an; sind es zwei Personen, unterscheiden Sie die Namen.',
    'kept-with-line':
      'Gehört zur selben Person wie Zeile {{line}}. Ist diese verbessert, wird die Person im Ganzen eingetragen.',
    'institution-gone':
      'Diese Stelle steht nicht mehr im Verzeichnis. Wenn Sie noch einmal bestätigen, wird sie mit allem, was die Liste sagt, neu eingetragen.',
    'institution-renamed':
      'Diese Stelle heißt im Verzeichnis jetzt anders. Wenn Sie noch einmal bestätigen, kommt es dort hinzu; der neue Name bleibt.',
    'institution-meanwhile':
      'Diese Stelle steht inzwischen im Verzeichnis. Wenn Sie noch einmal bestätigen, kommen nur neue Angebote und Ansprechpersonen dort hinzu.',
  } satisfies Record<OwnProblem, string>,
  held: {
    heading_one: '{{count}} Eintrag passt nicht mehr und ist zurückgehalten',
    heading_other: '{{count}} Einträge passen nicht mehr und sind zurückgehalten',
    text: 'Seit Sie „{{fileName}}“ bestätigt haben, hat sich hier etwas geändert. Alles andere aus der Liste ist übernommen. Was zurückgehalten ist, bleibt gespeichert, bis Sie entscheiden.',
    caption: 'Zurückgehaltene Zeilen',
    lines: 'Zeile',
    column: 'Spalte',
    words: 'In der Datei',
    why: 'Was nicht mehr passt',
    more_one: 'und {{count}} weiterer',
    more_other: 'und {{count}} weitere',
    again: 'Noch einmal bestätigen',
    leaveOut: 'Weglassen',
    still: 'Diese Zeilen passen noch nicht. Was zu tun ist, steht daneben.',
  },
  comparing: 'Die Zeilen werden mit den Fallakten verglichen',
  comparedOf: '{{done}} von {{total}} Zeilen',
  stopComparing: 'Vergleich abbrechen',
  writing: 'Die Liste wird übernommen',
  stopped: 'Die Übernahme ist angehalten',
  writtenOf: '{{written}} von {{total}}',
  writingSafe:
    'Was schon übernommen ist, bleibt gespeichert, auch wenn das Programm endet. Sie können später weitermachen.',
  stop: 'Anhalten',
  goOn: 'Weiter übernehmen',
  goOnNamed: '„{{fileName}}“ weiter übernehmen',
  done: {
    directory: 'Die Liste ist übernommen',
    cases: 'Die Fälle sind angelegt',
    contacts: 'Die Kontakte sind eingetragen',
    interpreters: 'Die Personen sind eingetragen',
  } satisfies Record<ListKind, string>,
  doneText: {
    directory: 'Unter „Aus Liste übernehmen“ können Sie das {{days}} Tage lang als Ganzes rückgängig machen.',
    cases:
      'Jeder steht in seiner Phase; in der Akte steht, was noch fehlt. Unter „Aus Liste übernehmen“ können Sie das {{days}} Tage lang als Ganzes rückgängig machen.',
    contacts: 'Unter „Aus Liste übernehmen“ können Sie das {{days}} Tage lang als Ganzes rückgängig machen.',
    interpreters:
      'Unter „Aus Liste übernehmen“ können Sie das {{days}} Tage lang als Ganzes rückgängig machen.',
  } satisfies Record<ListKind, string>,
  toResult: {
    directory: 'Zum Verzeichnis',
    cases: 'Zu den Fällen',
    contacts: 'Zu den Fällen',
    interpreters: 'Zum Pool',
  } satisfies Record<ListKind, string>,
  another: 'Weitere Liste übernehmen',
  past: 'Übernommene Listen',
  whenBy: '{{when}} von {{name}}',
  unfinished: 'Noch nicht fertig: {{written}} von {{total}}',
  heldBack_one: '{{count}} Eintrag passt nicht mehr',
  heldBack_other: '{{count}} Einträge passen nicht mehr',
  decide: 'Ansehen und entscheiden',
  decideNamed: '„{{fileName}}“: ansehen und entscheiden',
  undo: 'Rückgängig machen',
  undoAll: 'Ganze Übernahme rückgängig machen',
  undoNamed: 'Übernahme von „{{fileName}}“ rückgängig machen',
  undoHeading: 'Übernahme rückgängig machen?',
  undoText: {
    directory:
      'Alle Stellen, Angebote und Ansprechpersonen aus dieser Liste werden wieder entfernt. Was seitdem bearbeitet wurde oder in einer Fallakte genannt ist, bleibt stehen.',
    cases:
      'Alle Fälle aus dieser Liste werden wieder entfernt. Fälle, an denen seitdem gearbeitet wurde, bleiben stehen.',
    contacts:
      'Alle Kontakte aus dieser Liste werden wieder entfernt. Was seitdem bearbeitet wurde, bleibt stehen.',
    interpreters:
      'Alle Personen aus dieser Liste werden wieder aus dem Pool entfernt. Wer seitdem bearbeitet oder einer Anfrage zugewiesen wurde, bleibt stehen.',
  } satisfies Record<ListKind, string>,
  undoConfirm: 'Übernahme rückgängig machen',
  undone_one: '{{count}} Eintrag ist entfernt.',
  undone_other: '{{count}} Einträge sind entfernt.',
  keptHeading_one: '{{count}} Eintrag bleibt stehen',
  keptHeading_other: '{{count}} Einträge bleiben stehen',
  keptText: 'Das bleibt stehen, und deshalb:',
  kept: {
    changed: 'seit der Übernahme bearbeitet',
    renamed: 'seit der Übernahme umbenannt, in der Liste „{{listedAs}}“',
    'maybe-renamed':
      'seit der Übernahme eingetragen oder umbenannt; aus der Liste fehlt dort „{{listedAs}}“. Prüfen Sie bitte, ob das dieselbe Person ist',
    draft: 'dazu liegt ein angefangener Eintrag vor',
    named: 'an anderer Stelle genannt, etwa in einer Fallakte',
    'worked-on': 'daran wurde seit der Übernahme gearbeitet',
  } satisfies Record<KeptReason, string>,
  keptMore_one: 'und {{count}} weiterer',
  keptMore_other: 'und {{count}} weitere',
  undoUntil: 'möglich bis {{day}}',
  undoOver: 'war bis {{day}} möglich',
  undoneOn: 'rückgängig gemacht am {{when}}',
} as const;
