import type { SecurityRule } from './rule.ts';

/** A window shows the page it was made with; going elsewhere, by link, script or redirect, is refused. */
export const navigation: SecurityRule = {
  name: 'navigation and redirects',
  forContents(contents) {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
  },
};
