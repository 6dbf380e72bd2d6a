import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { caseFile } from '../../renderer/locales/de/caseFile.ts';
import { common } from '../../renderer/locales/de/common.ts';
import { contacts } from '../../renderer/locales/de/contacts.ts';
import { history } from '../../renderer/locales/de/history.ts';
import { start } from '../../renderer/locales/de/start.ts';
import { callerFrom } from '../screens/caller.ts';
import { goToAddress, turnTo } from '../screens/case.ts';
import { dialogOf, press, type } from '../screens/form.ts';
import { unlock } from '../screens/start.ts';
import { staff } from '../stories/staff.ts';
import { expectReadable } from './accessibility-tree.ts';
import { keepPicture } from './harness/fixtures.ts';
import { projectFolder } from './harness/launch.ts';
import { expect, test } from './office.ts';

const half = 'Frau Gebremedhin hat angerufen, das Jobcenter';

test('what was being typed comes back after the lock, at the same place', async ({ openOffice }) => {
  const program = await openOffice('anna');
  const { window } = program;
  const { hits } = await callerFrom(window)('case.search', { text: 'Gebremedhin' });
  await goToAddress(window, `/faelle/${hits[0]?.caseId ?? ''}/verlauf`);
  await turnTo(window, 'verlauf');
  await press(window, contacts.add);
  await type(dialogOf(window, contacts.addHeading), contacts.field.note, half);
  await program.nextWindow(() => window.keyboard.press('Control+l').catch(() => undefined));

  await expect(program.window.getByText(start.ended.user)).toBeVisible();
  await expectReadable(program.window);
  await unlock(program.window, staff.anna);
  await expect(program.window.getByRole('heading', { level: 1, name: caseFile.page.verlauf })).toBeVisible();
  await program.window.getByRole('button', { name: /weiter bearbeiten/ }).click();
  const dialog = dialogOf(program.window, contacts.addHeading);
  await expect(dialog.getByRole('textbox', { name: contacts.field.note })).toHaveValue(half);
  await expect(dialog.getByText(/^Entwurf vom .* wiederhergestellt$/)).toBeVisible();
  await expectReadable(program.window);
  await press(dialog, caseFile.draft.discard);
  await expect(dialog.getByRole('textbox', { name: contacts.field.note })).toHaveValue('');
});

test('two windows’ worth of saving: the second is told and keeps its text', async ({ openOffice }) => {
  const { window } = await openOffice('anna');
  const call = callerFrom(window);
  const { hits } = await call('case.search', { text: 'Gebremedhin' });
  const caseId = hits[0]?.caseId ?? '';
  await goToAddress(window, `/faelle/${caseId}/zugang`);
  const occasion = window.getByRole('textbox', { name: caseFile.intake.occasion });
  await occasion.fill('Mein neuer Text');
  const { file } = await call('case.open', { caseId });
  const {
    openedOn,
    municipality,
    accessPath,
    criteria,
    informedOn,
    informedIn,
    legalBasis,
    dataSource,
    version,
  } = file;
  const other = {
    openedOn,
    municipality,
    accessPath,
    criteria,
    informedOn,
    informedIn,
    legalBasis,
    dataSource,
  };
  await call('case.saveIntake', {
    caseId,
    version,
    intake: { ...other, occasion: 'Der andere Text', dataSource: 'Jobcenter' },
  });
  await press(window, caseFile.intake.save);
  await expect(window.getByText(history.conflict.heading).first()).toBeVisible();
  await expect(window.getByText(history.conflict.bothChanged)).toBeVisible();
  await expectReadable(window);
  expect((await call('case.open', { caseId })).file.occasion).toBe('Der andere Text');
  const { drafts } = await call('draft.list', {});
  expect(drafts).toHaveLength(1);

  // What only the other one changed is taken over by itself; what both changed has to be decided.
  await press(window, history.conflict.save);
  await expect(window.getByText(history.conflict.choose)).toBeVisible();
  await keepPicture(window, 'verlauf-konflikt');
  await window.getByRole('radio', { name: /Mein neuer Text/ }).check();
  await press(window, history.conflict.save);
  await expect(window.getByText(caseFile.intake.saved)).toBeVisible();
  expect((await call('case.open', { caseId })).file).toMatchObject({
    occasion: 'Mein neuer Text',
    dataSource: 'Jobcenter',
  });
  expect((await call('draft.list', {})).drafts).toEqual([]);
});

test('a second start ends and brings the first window to the front', async ({ openOffice }) => {
  const program = await openOffice('anna');
  // There is no window manager here: whether somebody asked for the front is heard from the window itself.
  const asked = await program.app.evaluateHandle(({ BrowserWindow }) => {
    const calls: string[] = [];
    for (const window of BrowserWindow.getAllWindows()) {
      const focus = window.focus.bind(window);
      window.focus = () => {
        calls.push('focus');
        focus();
      };
    }
    return calls;
  });
  const electron = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '', 'electron');
  const second = spawnSync(electron, [projectFolder, `--user-data-dir=${program.userData}`], {
    timeout: 20_000,
  });
  expect(second.status).toBe(0);
  await expect.poll(() => asked.jsonValue()).toEqual(['focus']);
  await expect(program.window.getByRole('button', { name: common.frame.lockNow })).toBeVisible();
});
