import type { SecurityRule } from './rule.ts';

/** A window shows the page it was made with; going elsewhere, by link, script, redirect or frame, is refused. */
export const navigation: SecurityRule = {
  name: 'navigation, redirects and frames',
  forContents(contents) {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
  },
};
