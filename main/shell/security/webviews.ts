import type { SecurityRule } from './rule.ts';

export const webviews: SecurityRule = {
  name: 'webviews',
  forContents: (contents) => contents.on('will-attach-webview', (event) => event.preventDefault()),
};
