/** The two offices that receive the month (Kreis Lippe and Stadt Detmold were one joint Modellkommune). */
export const recipients = ['kreis-lippe', 'stadt-detmold'] as const;
export type Recipient = (typeof recipients)[number];

/**
 * Municipalities (AGS) a recipient is responsible for; `null` means all of Lippe. A public task does not reach beyond
 * the recipient's own area, only a consent that names the recipient does (`disclosure.ts`).
 */
export const recipientArea: Record<Recipient, readonly string[] | null> = {
  'kreis-lippe': null,
  'stadt-detmold': ['05766020'],
};
