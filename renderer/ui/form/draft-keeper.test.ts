import { expect, test, vi } from 'vitest';
import type { AnyValues } from './form-binding.ts';
import { makeDraftKeeper } from './draft-keeper.ts';

/** A place that takes what it is given while `open`. */
function placeToKeep() {
  const place = { open: true, kept: [] as AnyValues[], told: 0 };
  const keeper = makeDraftKeeper(
    (values) => {
      if (!place.open) return Promise.reject(new Error('the disk is full'));
      place.kept.push(values);
      return Promise.resolve();
    },
    () => (place.told += 1),
  );
  return { place, keeper };
}

test('what could not be kept is told, and kept by the next try that succeeds', async () => {
  const { place, keeper } = placeToKeep();
  place.open = false;
  keeper.changed({ note: 'half' });
  await keeper.flush();
  // At once, and when it was asked for.
  expect([keeper.unkept(), place.told]).toEqual([true, 2]);
  place.open = true;
  await keeper.flush();
  expect(place.kept).toEqual([{ note: 'half' }]);
  expect([keeper.unkept(), place.told]).toEqual([false, 3]);
  // Once kept it does not wait any more.
  await keeper.flush();
  expect(place.kept).toHaveLength(1);
});

test('the first key after a rest is given away in the same moment, and what follows soon after', async () => {
  vi.useFakeTimers();
  const { place, keeper } = placeToKeep();
  keeper.changed({ note: 'o' });
  expect(place.kept).toEqual([{ note: 'o' }]);
  keeper.changed({ note: 'on' });
  keeper.changed({ note: 'one' });
  expect(place.kept).toHaveLength(1);
  await vi.runAllTimersAsync();
  expect(place.kept).toEqual([{ note: 'o' }, { note: 'one' }]);
  keeper.changed({ note: 'one two' });
  expect(place.kept).toHaveLength(3);
  vi.useRealTimers();
});

test('what is typed while a draft is being kept is kept next', async () => {
  const { place, keeper } = placeToKeep();
  keeper.changed({ note: 'one' });
  const first = keeper.flush();
  keeper.changed({ note: 'two' });
  await first;
  await keeper.flush();
  expect(place.kept).toEqual([{ note: 'one' }, { note: 'two' }]);
});

test('after a save nothing is said to be lost, even where the draft before it failed', async () => {
  const { place, keeper } = placeToKeep();
  place.open = false;
  keeper.changed({ note: 'half' });
  await keeper.flush();
  keeper.forget();
  expect(keeper.unkept()).toBe(false);
  keeper.changed({ note: 'half' });
  const trying = keeper.flush();
  keeper.forget();
  await trying;
  expect(keeper.unkept()).toBe(false);
});
