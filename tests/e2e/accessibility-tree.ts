import type { Page } from 'playwright';
import { putMessagesAway } from '../screens/messages.ts';
import { expect, expectAccessible } from './harness/fixtures.ts';

interface AxValue {
  value?: string;
}
interface AxNode {
  ignored: boolean;
  role?: AxValue;
  name?: AxValue;
  description?: AxValue;
  properties?: { name: string; value: AxValue }[];
}

const fields = [
  'textbox',
  'combobox',
  'checkbox',
  'radio',
  'searchbox',
  'spinbutton',
  'listbox',
  'button',
  'option',
  'link',
  'tab',
];

/** What a screen reader is told of every control: axe does not look whether a refused field says why. */
async function controlsOf(
  page: Page,
): Promise<{ role: string; name: string; description: string; invalid: boolean }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && fields.includes(role?.value ?? ''))
    .map(({ role, name, description, properties }) => ({
      role: role?.value ?? '',
      name: name?.value ?? '',
      description: description?.value ?? '',
      invalid: properties?.some((one) => one.name === 'invalid' && one.value.value === 'true') === true,
    }));
}

/** The screen as it stands: no violation for axe, a name for every control, a description for every refused field. */
export async function expectReadable(page: Page): Promise<void> {
  await putMessagesAway(page);
  // What the sticky header covers halfway counts as too small to hit.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expectAccessible(page);
  await expectSaid(page);
}

/** Without axe, for an open list of options: it hides the page behind it on purpose, and axe misses the page then. */
export async function expectSaid(page: Page): Promise<void> {
  const controls = await controlsOf(page);
  expect(controls.length).toBeGreaterThan(0);
  expect(controls.filter(({ name }) => name.trim() === '')).toEqual([]);
  expect(controls.filter(({ invalid, description }) => invalid && description.trim() === '')).toEqual([]);
}

/** How many fields the screen reader would call refused. */
export async function refusedFields(page: Page): Promise<string[]> {
  return (await controlsOf(page)).filter(({ invalid }) => invalid).map(({ name }) => name);
}
