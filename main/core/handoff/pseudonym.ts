import { createHmac } from 'node:crypto';

/**
 * The name under which a recipient knows a case for one calendar year: HMAC-SHA-256 over the case id, cut to 128 bits.
 * The same case has the same name in each month of the year, so that corrections and durations work, and another name
 * at the other recipient. Without the key nobody gets from one to the other; with it, it is still personal data.
 * Throws RangeError for a key that is not 32 bytes long.
 */
export function pseudonym(key: Uint8Array, caseId: string): string {
  if (key.length !== 32) throw new RangeError('a pseudonym key has 32 bytes');
  const digest = createHmac('sha256', key).update(`kim-fallakte:case:${caseId}`, 'utf8').digest('hex');
  return `P${digest.slice(0, 32)}`;
}

/** The key of one recipient and one calendar year, derived from the vault's pseudonym secret (32 bytes). */
export function recipientYearKey(secret: Uint8Array, recipient: string, year: string): Uint8Array {
  if (secret.length !== 32) throw new RangeError('the pseudonym secret has 32 bytes');
  return createHmac('sha256', secret).update(`kim-fallakte:pseudonyms:${recipient}:${year}`, 'utf8').digest();
}
