import { expect, keepPicture, test } from './harness/fixtures.ts';

test('opens one window with the title of the program', async ({ program, window }) => {
  await expect(window).toHaveTitle(/KIM-Fallakte/);
  await keepPicture(window, 'smoke');
  const size = await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((open) => ({ size: open.getSize(), min: open.getMinimumSize() })),
  );
  expect(size).toEqual([{ size: [1280, 800], min: [1024, 600] }]);
});
