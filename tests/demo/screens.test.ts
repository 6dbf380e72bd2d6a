import { createMemoryHistory, createRouter } from '@tanstack/react-router';
import { expect, it } from 'vitest';
import { routeTree } from '../../renderer/app/router.tsx';
import { passed, toured } from './screens.ts';

interface Page {
  readonly fullPath: string;
  readonly children?: unknown;
}

/** Every address that shows a page of its own; what leads on or holds other pages shows none. */
function routesOfTheProgram(): string[] {
  const router = createRouter({ routeTree, history: createMemoryHistory(), context: {} as never });
  return Object.values(router.routesByPath as unknown as Record<string, Page>)
    .filter(
      ({ children, fullPath }) => children === undefined && fullPath !== '/' && !fullPath.endsWith('Id/'),
    )
    .map(({ fullPath }) => fullPath);
}

const anyId = (route: string): string => route.replaceAll(/\$\w+/g, '$');

it('the demo takes a picture of every screen of the program, and of none that is gone', () => {
  const shown = [...Object.keys(passed), ...toured.map(({ route }) => route)].map(anyId);
  expect([...new Set(shown)].toSorted()).toEqual(routesOfTheProgram().map(anyId).toSorted());
});

it('no two pictures of the demo have one name', () => {
  const pictures = [...Object.values(passed), ...toured.map(({ picture }) => picture)];
  expect(pictures.filter((picture, index) => pictures.indexOf(picture) !== index)).toEqual([]);
});
