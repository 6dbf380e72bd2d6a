export interface Address {
  readonly street: string;
  readonly postalCode: string;
  readonly town: string;
}

/** The lines of an envelope, without those that would be empty. */
export const addressLines = ({ street, postalCode, town }: Address): string[] =>
  [street, `${postalCode} ${town}`.trim()].filter((line) => line !== '');

/** `Paulinenstraße 45, 32756 Detmold`; empty where nothing is known. */
export const addressInWords = (address: Address): string => addressLines(address).join(', ');
