/** What the measured cases are made of. */
export const givenNames =
  'Amina Drita Yousef Olena Mamadou Ionela Marius Mehmet Leyla Tesfay Noor Svitlana'.split(' ');
export const familyNames =
  'Hoxha Alhamwi Kovalenko Bah Popescu Yılmaz Haile Rahimi Şahin Dimitrov Müller-Öz Shevchenko'.split(' ');
export const words =
  'Gespräch Antrag Wohnung Jobcenter Anerkennung Unterlagen Termin Sprachkurs Kita Schule Bescheid Ausländerbehörde Vermieter Praktikum Zeugnis Übersetzung Kinder Arzt Beratung Frist Rückfrage Zusage Absage Warteliste Gutschein Umzug Vertrag Konto Versicherung Ausweis'.split(
    ' ',
  );

/** Chance with a seed: the same size gives the same cases on every machine. */
export function chance(seed: number) {
  let state = seed;
  const bits = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  /** A whole number below `limit`. */
  const below = (limit: number): number => Math.floor((bits() / 4_294_967_296) * limit);
  const hex = (): string => bits().toString(16).padStart(8, '0');
  return {
    below,
    pick: <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item,
    /** Spread over the key space as the program's own ids are. */
    id(): string {
      const digits = hex() + hex() + hex() + hex();
      return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20)}`;
    },
  };
}
