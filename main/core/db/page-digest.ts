import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { pageSize, reserved } from './page-layout.ts';

const digestLength = 16;
const pagesAtOnce = 1024;

/**
 * 16 bytes that stand for all pages of a database file, made of their MACs: each holds for what stands on its page, and
 * nobody without the key can make one. An older page put back fits its own MAC, but not this. Needs no key.
 *
 * Only while this process does not have the database open: closing the file here would drop its locks.
 *
 * @throws what `fs` throws
 */
export async function digestOfPages(file: string): Promise<Buffer> {
  const digest = createHash('sha256');
  const pages = Buffer.allocUnsafe(pagesAtOnce * pageSize);
  const macs = Buffer.allocUnsafe(pagesAtOnce * reserved.hmac);
  const handle = await open(file, 'r');
  try {
    for (let at = 0; ;) {
      const { bytesRead } = await handle.read(pages, 0, pages.length, at);
      const count = Math.floor(bytesRead / pageSize);
      if (count === 0) {
        // Nothing, or what is no page.
        digest.update(pages.subarray(0, bytesRead));
        return digest.digest().subarray(0, digestLength);
      }
      for (let page = 0; page < count; page += 1) {
        const end = (page + 1) * pageSize;
        pages.copy(macs, page * reserved.hmac, end - reserved.hmac, end);
      }
      digest.update(macs.subarray(0, count * reserved.hmac));
      at += count * pageSize;
    }
  } finally {
    await handle.close();
  }
}
