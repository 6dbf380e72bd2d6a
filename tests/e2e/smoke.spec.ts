import { expect, expectAccessible, keepPicture, test } from './harness/fixtures.ts';

// A start, not a window after a lock.
test.use({ start: {} });

test('opens one window, with its title, in its size, without accessibility violations', async ({
  program,
  window,
}) => {
  await expect(window).toHaveTitle(/KIM-Fallakte/);
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  await keepPicture(window, 'smoke');
  await expectAccessible(window);
  const size = await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((open) => ({ size: open.getSize(), min: open.getMinimumSize() })),
  );
  expect(size).toEqual([{ size: [1280, 800], min: [1024, 600] }]);
});
