import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol } from 'electron';
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
    session.protocol.handle(scheme, async (request) => {
      const address = isOurAddress(request.url) ? new URL(request.url).pathname : '';
      const asset = assets.get(address);
      if (asset === undefined || request.method !== 'GET') return refusal(404);
      const bytes = await readFile(join(outFolder, 'renderer', ...address.split('/')));
      if (createHash('sha256').update(bytes).digest('hex') !== asset.sha256) return refusal(403);
      return new Response(bytes, { headers: headersFor(asset.type) });
    });
  },
};

function headersFor(type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
}

const refusal = (status: number): Response =>
  new Response('', { status, headers: headersFor('text/plain; charset=utf-8') });
