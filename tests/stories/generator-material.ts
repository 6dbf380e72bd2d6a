import type { Country } from '../../domain/vocabulary/countries.ts';
import type { FieldOfAction } from '../../domain/vocabulary/fields-of-action.ts';
import type { Gender } from '../../domain/vocabulary/genders.ts';
import type { MeasureKind } from '../../domain/vocabulary/measure-kinds.ts';
import type { Municipality } from '../../domain/vocabulary/municipalities.ts';
import type { ResidenceTitle } from '../../domain/vocabulary/residence-titles.ts';

export interface InventedName {
  readonly given: string;
  readonly family: string;
  readonly gender: Gender;
  readonly nationality: Country;
  readonly language: string;
  readonly title: ResidenceTitle;
}

const name = (
  given: string,
  family: string,
  gender: Gender,
  nationality: Country,
  language: string,
  title: ResidenceTitle,
): InventedName => ({ given, family, gender, nationality, language, title });

/** Invented people; long, hyphenated and accented names are what lists have to bear. */
export const names = [
  name('Abdulrahman Ibrahim', 'Al-Mahmoud Al-Hussein', 'male', 'SY', 'Arabisch', 'aufenthg-25-1'),
  name('Thị Thùy Dương', 'Nguyễn', 'female', 'VN', 'Vietnamesisch', 'aufenthg-16a'),
  name('Świętosława', 'Brzęczyszczykiewicz-Grzegżółka', 'female', 'PL', 'Polnisch', 'freizueg-eu'),
  name('Ömer Çağlar', 'Yıldırım', 'male', 'TR', 'Türkisch', 'aufenthg-28'),
  name('Selamawit', 'Gebremedhin Tesfazghi', 'female', 'ER', 'Tigrinya', 'aufenthg-25-2-alt-1'),
  name('Zahra', 'Mohammadi-Rezaei', 'female', 'AF', 'Dari', 'aufenthg-25-3'),
  name('Désirée Anne-Françoise', 'Nkoulou Mbarga', 'female', 'CM', 'Französisch', 'aufenthg-16b'),
  name('Berîvan', 'Şêxo', 'female', 'IQ', 'Kurmandschi', 'asylg-55'),
  name('João Pedro', 'da Conceição e Silva', 'male', 'PT', 'Portugiesisch', 'freizueg-eu'),
  name('Anastasija', 'Müller-Schäfer', 'female', 'RU', 'Russisch', 'bvfg-4'),
  name('Bogdan', 'Țurcanu', 'male', 'MD', 'Rumänisch', 'aufenthg-60a'),
] as const satisfies readonly [InventedName, ...InventedName[]];

export interface Town {
  readonly name: string;
  readonly postalCode: string;
  readonly municipality: Municipality;
}

export const towns: readonly [Town, ...Town[]] = [
  { name: 'Detmold', postalCode: '32756', municipality: '05766020' },
  { name: 'Detmold', postalCode: '32760', municipality: '05766020' },
  { name: 'Lemgo', postalCode: '32657', municipality: '05766044' },
  { name: 'Blomberg', postalCode: '32825', municipality: '05766016' },
  { name: 'Schieder-Schwalenberg', postalCode: '32816', municipality: '05766060' },
  { name: 'Dörentrup', postalCode: '32694', municipality: '05766024' },
];

export interface Topic {
  readonly field: FieldOfAction;
  readonly occasion: string;
  readonly goal: string;
  readonly indicator: string;
  readonly step: string;
  readonly measure: string;
  readonly kind: MeasureKind;
  readonly institution: string;
}

export const topics: readonly [Topic, ...Topic[]] = [
  {
    field: 'language',
    occasion: 'Sucht einen Sprachkurs, der zu den Arbeitszeiten passt.',
    goal: 'Deutsch B1',
    indicator: 'Das Zertifikat B1 liegt vor.',
    step: 'Kurs finden',
    measure: 'Anmeldung zum Abendkurs',
    kind: 'ik-general',
    institution: 'VHS Detmold-Lemgo',
  },
  {
    field: 'work',
    occasion: 'Möchte nach der Elternzeit wieder arbeiten.',
    goal: 'Eine Arbeit in Teilzeit',
    indicator: 'Ein Arbeitsvertrag ist unterschrieben.',
    step: 'Stelle suchen',
    measure: 'Vermittlungsgutschein beantragen',
    kind: 'avgs',
    institution: 'Jobcenter Lippe',
  },
  {
    field: 'housing',
    occasion: 'Die Wohnung ist zu klein und feucht.',
    goal: 'Eine gesunde Wohnung',
    indicator: 'Ein Mietvertrag ist unterschrieben.',
    step: 'Wohnung suchen',
    measure: 'Beratung zum Wohnberechtigungsschein',
    kind: 'housing-advice',
    institution: 'Stadt Detmold',
  },
  {
    field: 'family',
    occasion: 'Möchte die Ehefrau nachholen und versteht den Bescheid nicht.',
    goal: 'Der Nachzug ist beantragt',
    indicator: 'Die Eingangsbestätigung liegt vor.',
    step: 'Antrag vorbereiten',
    measure: 'Beratung zum Familiennachzug',
    kind: 'mbe',
    institution: 'MBE Lemgo',
  },
  {
    field: 'training',
    occasion: 'Sucht einen Ausbildungsplatz in der Altenpflege.',
    goal: 'Ein Ausbildungsvertrag',
    indicator: 'Der Vertrag ist eingetragen.',
    step: 'Sich bewerben',
    measure: 'Beratung beim Jugendmigrationsdienst',
    kind: 'jmd',
    institution: 'JMD Lippe',
  },
];
