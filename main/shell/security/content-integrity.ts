import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { protocol, type ProtocolResponse } from 'electron';
import { isOurAddress, scheme } from '../address.ts';
import { outFolder } from '../places.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import type { SecurityRule } from './rule.ts';

interface Asset {
  sha256: string;
  type: string;
}

/**
 * Pages come from `app://kim/…` only, by a list made when the program was compiled (build/compile/asset-map.mjs). What
 * is not on the list does not exist, and a file that does not have the hash of the list is not shown.
 */
export const contentIntegrity: SecurityRule = {
  name: 'files that are not the compiled ones',
  atStart() {
    protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true } }]);
  },
  forSession(session) {
    const assets = new Map(
      Object.entries(
        JSON.parse(readFileSync(join(outFolder, 'assets.json'), 'utf8')) as Record<string, Asset>,
      ),
    );
    // `protocol.handle` would be the newer way, but it loads undici into this process, which serves the first page then
    // 110 ms later: a fifth of the whole start (docs/decisions.md).
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    session.protocol.registerBufferProtocol(scheme, (request, respond) => {
      const address = isOurAddress(request.url) ? new URL(request.url).pathname : '';
      const asset = request.method === 'GET' ? assets.get(address) : undefined;
      if (asset === undefined) return respond(refusal(404));
      const data = readOrNothing(join(outFolder, 'renderer', ...address.split('/')));
      if (data === undefined) return respond(refusal(404));
      const intact = createHash('sha256').update(data).digest('hex') === asset.sha256;
      respond(intact ? { data, headers: headersFor(asset.type) } : refusal(403));
    });
  },
};

/**
 * Read at once: it takes a millisecond, and Electron's loop may sleep over the end of a read that goes on beside it, so that
 * a window waits for its page until something else happens (docs/decisions.md).
 */
function readOrNothing(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function headersFor(type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
}

const refusal = (statusCode: number): ProtocolResponse => ({
  statusCode,
  data: Buffer.alloc(0),
  headers: headersFor('text/plain; charset=utf-8'),
});
