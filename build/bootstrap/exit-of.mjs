import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a program to its end, while others may run. @returns {Promise<number | null>} its exit code, null after a signal;
 * rejects when it cannot be started.
 */
export async function exitOf(program, parameters, options) {
  const [code] = await once(spawn(program, parameters, options), 'exit');
  return code;
}
