import type { Page } from 'playwright';
import { addMonths, formatGermanDate } from '../../domain/date.ts';
import { localToday } from '../../domain/validation.ts';
import { casePhases } from '../../domain/vocabulary/case-phases.ts';
import { caseFile } from '../../renderer/locales/de/caseFile.ts';
import { consents } from '../../renderer/locales/de/consents.ts';
import { callerFrom } from '../screens/caller.ts';
import { goToAddress, turnTo } from '../screens/case.ts';
import { choose, dialogOf, finish, pick, press, put, tick, type } from '../screens/form.ts';
import { person } from '../stories/parts.ts';
import { expectReadable } from './accessibility-tree.ts';
import { keepPicture } from './harness/fixtures.ts';
import { expect, test } from './office.ts';

const words = caseFile.intake;

/** Brings a request back that was turned away: its file can be written in again. */
async function takeUpAgain(page: Page): Promise<void> {
  const phase = casePhases.label('inquiry', 'de');
  await press(page, caseFile.otherWay['take-up-again']);
  const dialog = dialogOf(page, caseFile.otherWay['take-up-again']);
  await finish(dialog, put(caseFile.advance.confirm, { phase }));
  await expect(page.getByRole('button', { name: words.turnAway, exact: true })).toBeVisible();
}

/** With a consent the other body may be told: it stands in the ledger with the same step. */
async function referWithConsent(window: Page): Promise<void> {
  await press(window, words.turnAway);
  const dialog = dialogOf(window, words.turnAwayHeading);
  await pick(dialog, words.turnAwayKind, words.referred);
  await type(dialog, words.turnAwayNote, 'Es geht nur um einen Kurs.');
  await type(dialog, words.referredTo, 'VHS Lemgo');
  await pick(dialog, words.referralConsent, words.referralConsentIs.oral);
  await press(dialog, words.turnAway);
  await expect(dialog.getByRole('link', { name: new RegExp(`^${words.consentRecipient}`) })).toBeVisible();
  await choose(dialog, words.consentRecipient, 'Kursträger');
  await tick(dialog, consents.categories, ['Personalien', 'Sprache']);
  await expectReadable(window);
  await keepPicture(window, 'zugang-weiterverweisen-einwilligung');
  await finish(dialog, words.turnAway);
  await turnTo(window, 'einwilligungen');
  const entry = window.getByRole('row').filter({ hasText: 'VHS Lemgo' });
  await expect(entry.getByText('Personalien, Sprache')).toBeVisible();
  await expect(entry.getByText(consents.form.oral)).toBeVisible();
  await turnTo(window, 'zugang');
}

test('a request is referred elsewhere, with where to and whether they may be told', async ({
  openOffice,
}) => {
  const { window } = await openOffice('anna');
  const client = person({ givenName: 'Rahel', familyName: 'Tesfay' });
  const { id } = await callerFrom(window)('case.create', {
    client,
    openedOn: localToday(),
    occasion: 'Fragt nach einem Sprachkurs.',
  });
  await goToAddress(window, `/faelle/${id}/zugang`);
  await press(window, words.turnAway);
  const dialog = dialogOf(window, words.turnAwayHeading);
  await pick(dialog, words.turnAwayKind, words.referred);
  await type(dialog, words.turnAwayNote, 'Es geht nur um einen Kurs.');
  await press(dialog, words.turnAway);
  await expect(dialog.getByRole('link', { name: new RegExp(`^${words.referredTo}`) })).toBeVisible();
  await type(dialog, words.referredTo, 'MBE der AWO Lippe');
  await pick(dialog, words.referralConsent, words.referralConsentIs.none);
  await type(dialog, words.referralConsentNote, 'Frau Tesfay möchte selbst anrufen.');
  const deletion = put(caseFile.warning.deletion, {
    date: formatGermanDate(addMonths(localToday(), 6)),
  });
  await expect(dialog.getByText(deletion)).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'zugang-weiterverweisen');
  await finish(dialog, words.turnAway);
  const main = window.getByRole('main');
  await expect(main.getByText('MBE der AWO Lippe')).toBeVisible();
  await expect(main.getByText(words.referralConsentIs.none)).toBeVisible();
  await expect(main.getByText(deletion).first()).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'zugang-weiterverwiesen');

  await takeUpAgain(window);
  await referWithConsent(window);
  await takeUpAgain(window);
  await press(window, words.turnAway);
  await pick(dialog, words.turnAwayKind, words.declinedChoice);
  await type(dialog, words.turnAwayNote, 'Es geht doch ohne uns.');
  await finish(dialog, words.turnAway);
  await expect(main.getByText(caseFile.declined)).toBeVisible();
  await takeUpAgain(window);
  await expect(main.getByText(caseFile.declined)).toBeHidden();
  await keepPicture(window, 'zugang-wieder-aufgenommen');
});
