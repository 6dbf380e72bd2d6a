/**
 * How SQLCipher 4 lays out a page of a database, in bytes, with the settings it has by itself
 * (https://www.zetetic.net/sqlcipher/design/): what is encrypted, then at the end of the page what was reserved.
 */
export const pageSize = 4096;
export const reserved = { iv: 16, hmac: 64 } as const;
