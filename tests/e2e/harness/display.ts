import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface Display {
  /** As in the environment: `:7`. */
  readonly name: string;
  end(): Promise<void>;
}

/**
 * A screen that nobody else draws on: windows of tests that run at the same time would take the keyboard and the
 * clipboard from each other. The server looks for a free number itself.
 */
export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  // A test run that is broken off must not leave its screens behind.
  process.once('exit', () => server.kill());
  const name = `:${await numberOf(server)}`;
  return {
    name,
    async end() {
      server.kill();
      await once(server, 'exit');
    },
  };
}

async function numberOf(server: ChildProcess): Promise<string> {
  const gone = once(server, 'exit').then(() => {
    throw new Error('Xvfb ended before it had a display.');
  });
  const [said] = (await Promise.race([once(server.stdio[3] as Readable, 'data'), gone])) as [Buffer];
  return said.toString('utf8').trim();
}
