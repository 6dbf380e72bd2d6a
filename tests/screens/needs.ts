import type { Page } from 'playwright';
import { fieldsOfAction } from '../../domain/vocabulary/fields-of-action.ts';
import { gapKinds } from '../../domain/vocabulary/gap-kinds.ts';
import { gaps as words } from '../../renderer/locales/de/gaps.ts';
import type { Story } from '../stories/story.ts';
import { labelOf } from './case.ts';
import { choose, dialogOf, finish, press, type, typeDate, typeOrTake } from './form.ts';

type Signal = NonNullable<Story['gaps']>[number];

/** Keeps by hand what the support system lacks. */
export async function keepSignal(page: Page, signal: Signal, before?: () => Promise<void>): Promise<void> {
  await press(page, words.add);
  const dialog = dialogOf(page, words.addHeading);
  await choose(dialog, words.kind, labelOf(gapKinds, signal.kind));
  await type(dialog, words.words, signal.words);
  await choose(dialog, words.fieldOfAction, labelOf(fieldsOfAction, signal.fieldOfAction));
  await typeOrTake(dialog, words.institution, signal.institution);
  await typeDate(dialog, words.noticedOn, signal.noticedOn);
  await before?.();
  await finish(dialog, words.save);
}
