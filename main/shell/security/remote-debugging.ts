import { app } from 'electron';
import inspector from 'node:inspector';
import type { SecurityRule } from './rule.ts';

/**
 * `--remote-debugging-port` opens every window to anyone on the machine, even in a program whose inspect fuse is off.
 * The packaged program ends at once. A copy with the inspect fuse on (our own test of the package) runs under an
 * inspector anyway and may go on.
 */
export const remoteDebugging: SecurityRule = {
  name: 'remote debugging',
  atStart(commandLine) {
    const asked = ['remote-debugging-port', 'remote-debugging-pipe'].some((name) =>
      commandLine.hasSwitch(name),
    );
    if (asked && app.isPackaged && inspector.url() === undefined) process.exit(1);
  },
};
