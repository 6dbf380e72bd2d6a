import type { Label } from '../vocabulary/vocabulary.ts';

/** Where a term is met first; the list of terms is read in this order. */
export const termAreas = {
  intake: { de: 'Zugang', en: 'Intake' },
  persons: { de: 'Personen', en: 'Persons' },
  assessment: { de: 'Erstgespräch', en: 'Assessment' },
  plan: { de: 'Plan', en: 'Plan' },
  consent: { de: 'Vermittlung und Einwilligung', en: 'Referral and consent' },
  closing: { de: 'Abschluss und Nachhaltigkeit', en: 'Closing and sustainability' },
  support: { de: 'Bedarfe, Angebote und Sprachmittlung', en: 'Needs, offers and interpreting' },
} as const satisfies Record<string, Label>;
export type TermArea = keyof typeof termAreas;

export interface Term {
  readonly area: TermArea;
  /** As it stands on the screen. */
  readonly label: Label;
  /** What it means, for somebody who is new in the office. */
  readonly meaning: Label;
}

const term = <const Area extends TermArea>(area: Area, label: Label, meaning: Label): Term => ({
  area,
  label,
  meaning,
});

/**
 * The terms of the office that need explaining: shown by the „?“ beside a field, listed under F1, and in
 * `docs/glossary.md`. Said here, nowhere else. Sources: the acts named in the text; GAS: Kiresuk & Sherman 1968.
 */
export const terms = {
  accessPath: term(
    'intake',
    { de: 'Zugangsweg', en: 'Access path' },
    {
      de: 'Auf welchem Weg die Anfrage zum Case Management gekommen ist, zum Beispiel durch die Person selbst, eine Beratungsstelle oder das Jobcenter.',
      en: 'How the request reached case management, for example by the person, an advice centre or the Jobcenter.',
    },
  ),
  criteria: term(
    'intake',
    { de: 'Kriterien für Case Management', en: 'Criteria for case management' },
    {
      de: 'Warum einfache Beratung nicht reicht: Mehrere Lebensbereiche hängen zusammen, mehrere Stellen sind beteiligt, oder allein geht es nicht weiter.',
      en: 'Why plain advice is not enough: several areas of life hang together, several bodies are involved, or it does not go on alone.',
    },
  ),
  information: term(
    'intake',
    { de: 'Information nach Art. 13 DSGVO', en: 'Information under Art. 13 GDPR' },
    {
      de: 'Vor dem ersten Eintrag muss die Person wissen, wer welche Daten wozu verarbeitet, wie lange sie bleiben und welche Rechte sie hat. Festgehalten wird, wann und in welcher Sprache das gesagt wurde.',
      en: 'Before the first entry the person must know who processes which data what for, how long they stay and which rights there are. Recorded is when and in which language this was said.',
    },
  ),
  legalBasis: term(
    'intake',
    { de: 'Rechtsgrundlage', en: 'Legal basis' },
    {
      de: 'Worauf die Verarbeitung der Daten beruht: Einwilligung, öffentliche Aufgabe oder rechtliche Verpflichtung. Ohne Rechtsgrundlage verlässt nichts aus diesem Fall das Haus.',
      en: 'What the processing rests on: consent, public task or legal obligation. Without a legal basis nothing of this case leaves the office.',
    },
  ),
  socialData: term(
    'intake',
    { de: 'Sozialdaten', en: 'Social data' },
    {
      de: 'Daten, die von Jobcenter, Jugendamt oder einem anderen Sozialleistungsträger stammen, bleiben Sozialdaten (§§ 67d, 78 SGB X): Sie dürfen nur für den Zweck verwendet werden, für den sie übermittelt wurden.',
      en: 'Data that come from Jobcenter, youth office or another social body stay social data (ss. 67d, 78 SGB X): they may be used only for the purpose for which they were passed on.',
    },
  ),
  specialProtection: term(
    'persons',
    { de: 'Besonderer Schutz', en: 'Special protection' },
    {
      de: 'Für Personen, die gefährdet sind: Name und Anschrift verlassen das Haus weder auf Papier noch in einer Übergabe, auch nicht in getippten Texten.',
      en: 'For people in danger: name and address leave the office neither on paper nor in a handover, nor within typed texts.',
    },
  ),
  maritalStatus: term(
    'persons',
    { de: 'Familienstand', en: 'Marital status' },
    {
      de: 'Der Familienstand, wie ihn das Melderegister führt (DSMeld, Blatt 1401). Getrenntlebende sind weiterhin verheiratet.',
      en: 'Marital status as the register of residents keeps it (DSMeld sheet 1401). Who lives apart is still married.',
    },
  ),
  confidentialSection: term(
    'persons',
    { de: 'Vertraulicher Abschnitt', en: 'Confidential section' },
    {
      de: 'Angaben, die nur die zuständige Person und ihre Vertretung lesen, zum Beispiel zu Gewalt oder Gesundheit. Die allgemeine Suche findet sie nicht; wer sie lesen darf, sucht eigens darin, und das wird protokolliert.',
      en: 'Details that only the responsible person and their cover read, for example on violence or health. The general search does not find them; who may read them searches them as an act of its own, and that is logged.',
    },
  ),
  fieldOfAction: term(
    'assessment',
    { de: 'Handlungsfeld', en: 'Field of action' },
    {
      de: 'Ein Lebensbereich wie Sprache, Wohnen oder Arbeit. Einschätzungen, Ziele und Bedarfe werden nach den sechzehn Handlungsfeldern geordnet.',
      en: 'An area of life such as language, housing or work. Assessments, goals and needs are sorted by the sixteen fields of action.',
    },
  ),
  statusScale: term(
    'assessment',
    { de: 'Einschätzung der Lebenslage (0–4)', en: 'Assessment of the situation (0–4)' },
    {
      de: 'Wie es in einem Handlungsfeld steht, von 0 (akute Notlage, sofort handeln) bis 4 (kommt selbstständig zurecht). Zur Stufe gehört eine Begründung in Worten, die auch später folgen kann; Überspringen ist erlaubt und sichtbar.',
      en: 'How things stand in a field of action, from 0 (acute emergency, act at once) to 4 (manages independently). A reason in words belongs to the level and may follow later; skipping is allowed and seen.',
    },
  ),
  clientWords: term(
    'assessment',
    { de: 'Worte der Klient:in', en: 'Client’s words' },
    {
      de: 'Was die Person selbst sagt, möglichst wörtlich, nicht wie es verstanden wurde.',
      en: 'What the person says, word by word if possible, not what was understood.',
    },
  ),
  residenceTitle: term(
    'assessment',
    { de: 'Aufenthaltsstatus', en: 'Residence status' },
    {
      de: 'Auf welcher rechtlichen Grundlage die Person in Deutschland ist, nach dem Paragrafen im Titel. Von ihm hängen Arbeit, Kurse, Familiennachzug und Leistungen ab.',
      en: 'On which legal ground the person is in Germany, by the section named in the title. Work, courses, family reunification and benefits depend on it.',
    },
  ),
  fiction: term(
    'assessment',
    { de: 'Fiktionsbescheinigung', en: 'Fictional certificate' },
    {
      de: 'Bescheinigung nach § 81 AufenthG, solange über einen Antrag nicht entschieden ist. Nach Abs. 4 gilt der bisherige Titel weiter, mit Arbeitserlaubnis; nach Abs. 3 gilt der Aufenthalt als erlaubt oder die Abschiebung als ausgesetzt.',
      en: 'Certificate under s. 81 AufenthG while an application is undecided. Under subs. 4 the former title goes on, with the work permit; under subs. 3 the stay counts as permitted or deportation as suspended.',
    },
  ),
  toleration: term(
    'assessment',
    { de: 'Duldung', en: 'Toleration' },
    {
      de: 'Die Abschiebung ist vorübergehend ausgesetzt (§ 60a AufenthG). Eine Duldung ist kein Aufenthaltstitel; Zugang zu Arbeit und Kursen ist eingeschränkt.',
      en: 'Deportation is suspended for a time (s. 60a AufenthG). A toleration is no residence title; access to work and courses is limited.',
    },
  ),
  germanLevel: term(
    'assessment',
    { de: 'Deutschniveau (GER)', en: 'Level of German (CEFR)' },
    {
      de: 'Stufe nach dem Gemeinsamen Europäischen Referenzrahmen: A1/A2 elementar, B1/B2 selbstständig, C1/C2 kompetent. Alphabetisierungsbedarf heißt: Lesen und Schreiben in lateinischer Schrift muss erst gelernt werden.',
      en: 'Level of the Common European Framework: A1/A2 basic, B1/B2 independent, C1/C2 proficient. Literacy course needed means that reading and writing in Latin letters has to be learned first.',
    },
  ),
  languageProof: term(
    'assessment',
    { de: 'Nachweis des Deutschniveaus', en: 'Proof of the level' },
    {
      de: 'Woher das Niveau bekannt ist: Zertifikat, eigene Angabe oder Einschätzung durch andere. Für Kurse und Anträge zählt nur ein Zertifikat.',
      en: 'How the level is known: certificate, own statement or somebody else’s estimate. For courses and applications only a certificate counts.',
    },
  ),
  schooling: term(
    'assessment',
    { de: 'Schulabschluss', en: 'Schooling' },
    {
      de: 'Höchster Schulabschluss: HSA (Hauptschule, nach Klasse 9 oder 10), MSA (mittlerer Abschluss), FHR (Fachhochschulreife), AHR (Abitur). „Ausland ungeprüft“ heißt: noch nicht mit einem deutschen Abschluss verglichen.',
      en: 'Highest school certificate: HSA (lower secondary), MSA (intermediate), FHR (for universities of applied sciences), AHR (for universities). “Abroad, not checked” means not yet compared with a German one.',
    },
  ),
  recognition: term(
    'assessment',
    { de: 'Anerkennung', en: 'Recognition' },
    {
      de: 'Ob ein ausländischer Abschluss in Deutschland gilt. „Teilweise“ und „Defizitbescheid“ heißen: Es fehlt etwas, das durch Lehrgang, Prüfung oder Praxis nachgeholt werden kann; „laufend“: Der Antrag ist gestellt.',
      en: 'Whether a foreign qualification holds in Germany. “Partly” and “notice of deficits” mean that something is missing that a course, an examination or practice can make up; “running”: applied for.',
    },
  ),
  resources: term(
    'assessment',
    { de: 'Ressourcen', en: 'Resources' },
    {
      de: 'Was die Person kann, hat und schon geschafft hat. Darauf bauen die Ziele.',
      en: 'What the person can do, has and has managed already. Goals build on it.',
    },
  ),
  network: term(
    'assessment',
    { de: 'Netzwerk', en: 'Network' },
    {
      de: 'Menschen und Stellen, die jetzt schon unterstützen.',
      en: 'People and bodies that give support already.',
    },
  ),
  indicator: term(
    'plan',
    { de: 'Indikator', en: 'Indicator' },
    {
      de: 'Ein Merkmal, an dem jede und jeder erkennt, dass das Ziel erreicht ist, zum Beispiel „Der Bescheid liegt vor“. Ohne Indikator und Frist ist ein Ziel nicht überprüfbar.',
      en: 'A sign by which anybody can tell that the goal is reached, for example “The notice has arrived”. Without indicator and deadline a goal cannot be checked.',
    },
  ),
  gas: term(
    'plan',
    { de: 'Stufen der Zielerreichung (GAS)', en: 'Levels of attainment (GAS)' },
    {
      de: 'Goal Attainment Scaling: Beim Vereinbaren wird beschrieben, was bei diesem Ziel −2 (viel weniger als erwartet) bis +2 (viel mehr als erwartet) bedeutet. 0 ist das erwartete Ergebnis. So ist beim Abschluss klar, was gemessen wird.',
      en: 'Goal Attainment Scaling: when the goal is agreed, it is said what −2 (much less than expected) to +2 (much more than expected) means for it. 0 is the expected result. So it is clear at the closing what is measured.',
    },
  ),
  priority: term(
    'plan',
    { de: 'Priorität', en: 'Priority' },
    {
      de: 'In welcher Reihenfolge die Ziele angegangen werden; 1 zuerst. Die Klient:in entscheidet mit.',
      en: 'In which order goals are tackled; 1 is first. The client has a say.',
    },
  ),
  goalState: term(
    'plan',
    { de: 'Stand des Ziels', en: 'State of the goal' },
    {
      de: '„Ausgesetzt – Rechtslage“ zählt in der Auswertung nicht mit, weil das Gesetz entschieden hat. „Aufgegeben“ zählt mit, sonst würde Aufgeben die Zahlen verbessern.',
      en: '“Suspended by law” does not count in figures, because the law decided. “Given up” counts, or giving up would improve the figures.',
    },
  ),
  measure: term(
    'plan',
    { de: 'Maßnahme', en: 'Measure' },
    {
      de: 'Was in einem Schritt getan wird, von wem und bis wann: ein Kurs, ein Antrag, eine Beratung.',
      en: 'What is done in a step, by whom and until when: a course, an application, advice.',
    },
  ),
  responsible: term(
    'plan',
    { de: 'Verantwortlich', en: 'Responsible' },
    {
      de: 'Wer die Maßnahme trägt: Klient:in, Fallmanagement oder eine Stelle. Zuständig für den Fall bleibt das Fallmanagement.',
      en: 'Who carries the measure: client, caseworker or an institution. The caseworker stays responsible for the case.',
    },
  ),
  answerDue: term(
    'plan',
    { de: 'Antwort erwartet bis', en: 'Answer expected by' },
    {
      de: 'Bis wann eine Stelle geantwortet haben sollte. Der Tag erscheint als Frist in „Mein Tag“.',
      en: 'By when an institution should have answered. The day appears as a deadline in “My day”.',
    },
  ),
  notPossible: term(
    'plan',
    { de: 'Grund: nicht möglich', en: 'Reason: not possible' },
    {
      de: 'Warum eine Maßnahme nicht möglich ist, abgelehnt wurde oder entfällt. Liegt es am Angebot, an Regeln oder Zuständigkeiten, wird daraus ein Bedarfssignal.',
      en: 'Why a measure is not possible, was rejected or is dropped. If offers, rules or responsibilities are the reason, it becomes a signal of need.',
    },
  ),
  referral: term(
    'consent',
    { de: 'Vermittlung', en: 'Referral' },
    {
      de: 'Angaben aus dem Fall gehen an eine Stelle, damit sie hilft. Vorher wird geprüft, ob Rechtsgrundlage und Einwilligung das tragen.',
      en: 'Details of the case go to an institution so that it helps. Before that it is checked whether legal basis and consent allow it.',
    },
  ),
  consent: term(
    'consent',
    { de: 'Einwilligung', en: 'Consent' },
    {
      de: 'Die Erlaubnis der Person, bestimmte Daten an einen bestimmten Empfänger für einen bestimmten Zweck zu geben. Sie ist freiwillig und jederzeit widerrufbar; eine Einwilligung in alles gibt es nicht.',
      en: 'The person’s permission to give certain data to a certain recipient for a certain purpose. It is voluntary and can be withdrawn at any time; there is no consent to everything.',
    },
  ),
  confidentialityRelease: term(
    'consent',
    { de: 'Schweigepflichtentbindung', en: 'Release from confidentiality' },
    {
      de: 'Die Person erlaubt jemandem mit Schweigepflicht (Ärztin, Beratungsstelle), mit uns zu sprechen. Sie nennt Art der Auskunft, Stelle oder Person, Zweck und diesen einen Fall.',
      en: 'The person permits somebody bound to secrecy (doctor, advice centre) to talk with us. It names the kind of information, body or person, purpose and this one case.',
    },
  ),
  specialCategories: term(
    'consent',
    { de: 'Besondere Kategorien (Art. 9 DSGVO)', en: 'Special categories (Art. 9 GDPR)' },
    {
      de: 'Daten über Gesundheit, Herkunft, Religion, politische Meinung oder Sexualleben. Sie brauchen eine ausdrückliche Einwilligung; eine öffentliche Aufgabe allein reicht nie.',
      en: 'Data on health, origin, religion, political opinion or sexual life. They need an explicit consent; a public task alone is never enough.',
    },
  ),
  legalSystem: term(
    'consent',
    { de: 'Rechtskreis', en: 'Legal system' },
    {
      de: 'Das Gesetz, nach dem jemand Leistungen erhält, zum Beispiel SGB II (Bürgergeld, Jobcenter), SGB VIII (Jugendhilfe) oder AsylbLG. Vom Rechtskreis hängt ab, welche Stelle zuständig ist.',
      en: 'The act under which somebody receives benefits, for example SGB II (Jobcenter), SGB VIII (youth services) or AsylbLG. It decides which body is responsible.',
    },
  ),
  closureReason: term(
    'closing',
    { de: 'Abschlussgrund', en: 'Reason for closing' },
    {
      de: 'Warum der Fall endet. Der Grund entscheidet, ob beide Seiten gemeinsam bewerten und ob nach drei Monaten geprüft wird.',
      en: 'Why the case ends. The reason decides whether both sides evaluate together and whether there is a check after three months.',
    },
  ),
  agreedValue: term(
    'closing',
    { de: 'Gemeinsam vereinbarter Wert', en: 'Value agreed together' },
    {
      de: 'Der Wert auf der Skala −2 bis +2, auf den sich Klient:in und Fallmanagement verständigen. Nur er geht in die Auswertung ein; die beiden Sichten bleiben daneben stehen.',
      en: 'The value from −2 to +2 on which client and caseworker agree. Only it enters figures; both views stay beside it.',
    },
  ),
  clientViewMissing: term(
    'closing',
    { de: 'Grund: Sicht fehlt', en: 'Reason: view missing' },
    {
      de: 'Warum die Klient:in nicht gefragt werden konnte oder nichts sagen wollte. Besser ein Grund als eine erfundene Sicht.',
      en: 'Why the client could not be asked or did not want to say. Better a reason than an invented view.',
    },
  ),
  wouldHaveHelped: term(
    'closing',
    { de: 'Was geholfen hätte', en: 'What would have helped' },
    {
      de: 'Angebote, Regeln oder Zuständigkeiten, die gefehlt haben. Daraus lernt die Lenkungsgruppe.',
      en: 'Offers, rules or responsibilities that were missing. The steering group learns from it.',
    },
  ),
  check: term(
    'closing',
    { de: 'Nachhaltigkeitsprüfung', en: 'Sustainability check' },
    {
      de: 'Drei Monate nach dem Abschluss: Hält das Ergebnis in diesem Fall, und hält unsere geänderte Arbeitsweise?',
      en: 'Three months after the closing: does the result hold in this case, and does our changed way of working?',
    },
  ),
  durability: term(
    'closing',
    { de: 'Bestand des Ergebnisses', en: 'Durability of the result' },
    {
      de: 'stabil, teilweise, nicht oder nicht erreichbar. „Nicht erreichbar“ ist ein gültiges Ergebnis und braucht keine Sicht der Klient:in.',
      en: 'stable, partly, not, or not reachable. “Not reachable” is a valid result and needs no view of the client.',
    },
  ),
  followUp: term(
    'closing',
    { de: 'Wiedervorlage', en: 'Follow-up' },
    {
      de: 'Was noch einmal anzusehen ist und wann. Braucht die Person wieder Unterstützung, wird der Fall mit seiner Geschichte wieder geöffnet.',
      en: 'What is to be looked at once more, and when. If the person needs support again, the case is reopened with its history.',
    },
  ),
  systemLevel: term(
    'closing',
    { de: 'Systemebene', en: 'System level' },
    {
      de: 'Nicht der einzelne Fall, sondern die Zusammenarbeit der Stellen: Hat sich ein geändertes Vorgehen bewährt? Hier stehen keine Namen.',
      en: 'Not the single case but the cooperation of the bodies: did a changed procedure prove itself? No names stand here.',
    },
  ),
  gap: term(
    'support',
    { de: 'Bedarf', en: 'Need' },
    {
      de: 'Etwas, das im Hilfesystem fehlt oder nicht funktioniert, nie das, was einer Person fehlt. Aus mehreren Signalen wird ein Muster, über das die Lenkungsgruppe berät.',
      en: 'Something that is missing or does not work in the support system, never what a person lacks. Several signals make a pattern for the steering group.',
    },
  ),
  institutionKind: term(
    'support',
    { de: 'Art der Stelle', en: 'Kind of institution' },
    {
      de: 'Als welcher Empfänger die Stelle in Einwilligungen steht. Danach wird bei einer Vermittlung gesucht, ob eine Einwilligung vorliegt.',
      en: 'As which recipient consents name the institution. A referral looks for a consent by it.',
    },
  ),
  offer: term(
    'support',
    { de: 'Angebot', en: 'Offer' },
    {
      de: 'Was eine Stelle anbietet: Kurs, Beratung, Gruppe. Mit Zielgruppe, Plätzen, Wartezeit und Gültigkeit.',
      en: 'What an institution offers: course, advice, group. With target group, places, waiting time and validity.',
    },
  ),
  interpreting: term(
    'support',
    { de: 'Sprachmittlung', en: 'Interpreting' },
    {
      de: 'Mündliche Übertragung durch Ehrenamtliche des Laien-Sprachmittlerpools oder durch Fachkräfte. Kinder übersetzen nicht für ihre Eltern.',
      en: 'Oral interpreting by volunteers of the lay pool or by professionals. Children do not interpret for their parents.',
    },
  ),
  secrecy: term(
    'support',
    { de: 'Verschwiegenheit', en: 'Confidentiality declaration' },
    {
      de: 'Tag, an dem jemand aus dem Pool erklärt hat, über alles Gehörte zu schweigen. Ohne diese Erklärung wird niemand zugewiesen.',
      en: 'Day on which somebody of the pool declared to keep silent on all they hear. Without it nobody is assigned.',
    },
  ),
  cover: term(
    'support',
    { de: 'Vertretung', en: 'Cover' },
    {
      de: 'Ein Fall ist bis zu einem Tag bei einer Kollegin oder einem Kollegen und kommt von selbst zurück.',
      en: 'A case is with a colleague until a day and comes back by itself.',
    },
  ),
  handover: term(
    'support',
    { de: 'Übergabe', en: 'Handover' },
    {
      de: 'Das monatliche Paket an Kreis oder Stadt: pseudonymisiert, unterschrieben, verschlüsselt, von zwei Personen freigegeben.',
      en: 'The monthly package to the Kreis or Stadt: pseudonymised, signed, encrypted, released by two people.',
    },
  ),
} as const satisfies Record<string, Term>;
export type TermName = keyof typeof terms;
export const termNames = Object.keys(terms) as TermName[];
