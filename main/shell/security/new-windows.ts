import type { SecurityRule } from './rule.ts';

export const newWindows: SecurityRule = {
  name: 'windows opened by a page',
  forContents: (contents) => contents.setWindowOpenHandler(() => ({ action: 'deny' })),
};
