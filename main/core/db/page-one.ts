import { createDecipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { pageSize, reserved } from './page-layout.ts';

/** The two numbers in SQLite's file header that say whose file it is and which migration it has reached. */
export interface FormatNumbers {
  applicationId: number;
  userVersion: number;
}

const ciphertextEnd = pageSize - reserved.iv - reserved.hmac;
const walHeader = 32;
const walFrameHeader = 24;

/**
 * Reads the format numbers without opening the database, because opening one with a write-ahead log left behind
 * changes the file at the latest when it is closed, and a file of a newer version must stay as it is.
 * Layout: https://www.sqlite.org/fileformat2.html (user_version at byte 60, application_id at 68).
 *
 * @returns the numbers of each readable first page, the file's own first, then those in the log; empty when the
 * key does not fit or the first page is damaged.
 */
export function readFormatNumbers(file: string, key: Buffer, salt: Buffer): FormatNumbers[] {
  const pages = [firstPage(file), ...firstPagesInLog(`${file}-wal`)];
  const macKey = pbkdf2Sync(
    key,
    salt.map((byte) => byte ^ 0x3a),
    2,
    32,
    'sha512',
  );
  return pages.flatMap((page) => {
    const numbers = page && decodeFirstPage(page, key, macKey);
    return numbers ? [numbers] : [];
  });
}

function decodeFirstPage(page: Buffer, key: Buffer, macKey: Buffer): FormatNumbers | undefined {
  const pageNumber = Buffer.from([1, 0, 0, 0]);
  const expected = createHmac('sha512', macKey)
    .update(page.subarray(16, ciphertextEnd + reserved.iv))
    .update(pageNumber)
    .digest();
  if (!timingSafeEqual(expected, page.subarray(pageSize - reserved.hmac))) return undefined;
  const iv = page.subarray(ciphertextEnd, ciphertextEnd + reserved.iv);
  const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  const fromByte16 = decipher.update(page.subarray(16, 80));
  return { userVersion: fromByte16.readUInt32BE(60 - 16), applicationId: fromByte16.readUInt32BE(68 - 16) };
}

function firstPage(file: string): Buffer | undefined {
  const descriptor = openSync(file, 'r');
  try {
    return readFully(descriptor, pageSize, 0);
  } finally {
    closeSync(descriptor);
  }
}

function firstPagesInLog(log: string): Buffer[] {
  if (!existsSync(log)) return [];
  const descriptor = openSync(log, 'r');
  try {
    const pages: Buffer[] = [];
    const { size } = fstatSync(descriptor);
    for (let at = walHeader; at + walFrameHeader + pageSize <= size; at += walFrameHeader + pageSize) {
      const header = readFully(descriptor, walFrameHeader, at);
      const page = header?.readUInt32BE(0) === 1 && readFully(descriptor, pageSize, at + walFrameHeader);
      if (page) pages.push(page);
    }
    return pages;
  } finally {
    closeSync(descriptor);
  }
}

function readFully(descriptor: number, length: number, position: number): Buffer | undefined {
  const bytes = Buffer.alloc(length);
  return readSync(descriptor, bytes, 0, length, position) === length ? bytes : undefined;
}
