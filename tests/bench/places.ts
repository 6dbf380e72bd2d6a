import { join } from 'node:path';

export const projectFolder = join(import.meta.dirname, '..', '..');
export const bareWindow = join(import.meta.dirname, 'bare-window', 'main.mjs');
