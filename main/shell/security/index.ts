import { app } from 'electron';
import { contentIntegrity } from './content-integrity.ts';
import { devices } from './devices.ts';
import { downloads } from './downloads.ts';
import { frames } from './frames.ts';
import { navigation } from './navigation.ts';
import { network } from './network.ts';
import { newWindows } from './new-windows.ts';
import { permissions } from './permissions.ts';
import { remoteDebugging } from './remote-debugging.ts';
import { sandbox } from './sandbox.ts';
import type { SecurityRule } from './rule.ts';
import { spellChecker } from './spell-checker.ts';
import { webRtc } from './web-rtc.ts';
import { webviews } from './webviews.ts';

/** Everything the program denies. A rule that is not in this list does not hold. */
export const securityRules: readonly SecurityRule[] = [
  remoteDebugging,
  sandbox,
  contentIntegrity,
  navigation,
  frames,
  newWindows,
  webviews,
  downloads,
  permissions,
  devices,
  network,
  webRtc,
  spellChecker,
];

/** Must run before Electron is ready, so that no session and no page exists without the rules. */
export function applySecurityRules(): void {
  for (const rule of securityRules) rule.atStart?.(app.commandLine);
  app.on('session-created', (session) => {
    for (const rule of securityRules) rule.forSession?.(session);
  });
  app.on('web-contents-created', (_event, contents) => {
    for (const rule of securityRules) rule.forContents?.(contents);
  });
}
