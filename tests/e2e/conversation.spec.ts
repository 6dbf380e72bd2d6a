import { addDays, formatGermanDate } from '../../domain/date.ts';
import { localToday } from '../../domain/validation.ts';
import { caseFile } from '../../renderer/locales/de/caseFile.ts';
import { attachments } from '../../renderer/locales/de/attachments.ts';
import { closing } from '../../renderer/locales/de/closing.ts';
import { common } from '../../renderer/locales/de/common.ts';
import { conferences } from '../../renderer/locales/de/conferences.ts';
import { conversation as words } from '../../renderer/locales/de/conversation.ts';
import { history } from '../../renderer/locales/de/history.ts';
import { plan } from '../../renderer/locales/de/plan.ts';
import { sustainability } from '../../renderer/locales/de/sustainability.ts';
import { ar } from '../../renderer/features/conversation/words/ar.ts';
import { callerFrom } from '../screens/caller.ts';
import { goToAddress, turnTo } from '../screens/case.ts';
import { endCase } from '../screens/closing.ts';
import { dialogOf, finish, press, put, typeDate } from '../screens/form.ts';
import { savePaper } from '../screens/papers.ts';
import { enterStory } from '../stories/enter-story.ts';
import { openCases } from '../stories/generator.ts';
import { person } from '../stories/parts.ts';
import { expectReadable } from './accessibility-tree.ts';
import { keepPicture } from './harness/fixtures.ts';
import { expect, test } from './office.ts';

const today = localToday();

/** A case whose closing has begun and in which nothing was evaluated yet; the client reads Arabic. */
function storyInClosing() {
  const story = openCases(today).find(
    ({ closing: begun }) => begun !== undefined && begun.closedOn === undefined,
  );
  if (story?.plan === undefined) throw new Error('No generated case is in its closing.');
  return {
    ...story,
    client: person({ givenName: 'Rania', familyName: 'Haddad', languages: 'Arabisch, etwas Englisch' }),
    plan: { ...story.plan, goals: story.plan.goals.map(({ attainment: _rated, ...goal }) => goal) },
  };
}

test('closing and check are talked through step by step, and what is needed again reopens the case', async ({
  openOffice,
}) => {
  test.setTimeout(300_000);
  const { window } = await openOffice('anna');
  const { id } = await enterStory(callerFrom(window), storyInClosing());
  await callerFrom(window)('conference.save', {
    caseId: id,
    contactId: null,
    version: 0,
    details: {
      contactOn: today,
      minutes: 30,
      participants: 'Frau Lüth',
      interpreter: '',
      note: '',
      bodies: [],
      decisions: '',
      tasks: [{ id: null, version: 0, title: 'Bescheid schicken', responsible: '', dueOn: today }],
    },
  });
  const heading = (name: string | RegExp) => window.getByRole('heading', { level: 1, name });
  const group = (name: string) => window.getByRole('radiogroup', { name: new RegExp(`^${name}`) });
  const box = (name: string) =>
    window.getByRole('textbox', { name: new RegExp(`^${name.replace('?', '[?]')}`) });
  const next = () => window.keyboard.press('Control+Enter');

  await goToAddress(window, `/faelle/${id}/abschluss`);
  await press(window, put(common.term.explain, { term: 'Abschlussgrund' }));
  await expect(window.getByText('Warum der Fall endet.')).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'begriff-am-feld');

  await press(window, words.resume);
  await expect(heading(words.begin)).toBeFocused();
  const arabic = window.getByText(ar.closingIntro);
  await expect(arabic).toHaveAttribute('dir', 'rtl');
  await expect(arabic).toHaveAttribute('lang', 'ar');
  const spoken = window.getByRole('combobox', { name: new RegExp(`^${closing.talk.language}`) });
  await expect(spoken).toHaveValue('ar');
  await box(closing.talk.interpreter).fill('Leila Khoury');
  await expectReadable(window);
  await spoken.scrollIntoViewIfNeeded();
  await keepPicture(window, 'gespraech-beginn');

  await next();
  await expect(heading(new RegExp(words.views))).toBeFocused();
  await group(words.ask.yourView).getByRole('radio', { name: /^\+1/ }).check();
  await group(words.ask.ourView).getByRole('radio', { name: /^−1/ }).check();
  await expect(window.getByText(put(closing.difference.clientHigher_other, { count: 2 }))).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'gespraech-ziel');

  // Interrupted and taken up again: the answers are there, and it goes on with the next question.
  await window.getByRole('link', { name: words.interrupt }).click();
  await press(window, words.resume);
  await expect(heading(new RegExp(words.joint))).toBeFocused();
  await expect(window.getByText(put(closing.difference.clientHigher_other, { count: 2 }))).toBeVisible();
  await group(words.ask.together.replace('?', '[?]')).getByRole('radio', { name: /^0/ }).check();
  await keepPicture(window, 'gespraech-gemeinsam');
  await next();
  await expect(heading(words.whole)).toBeFocused();
  // Passed over for now.
  await next();
  await box(words.ask.wouldHaveHelped).or(box(closing.views.wouldHaveHelped)).fill('Ein Kurs am Abend.');
  await next();
  await expect(heading(words.reason)).toBeFocused();
  await group('Warum')
    .getByRole('radio', { name: /^Ziele erreicht/ })
    .check();
  await expectReadable(window);
  await keepPicture(window, 'gespraech-grund');
  await next();
  await expect(heading(words.summary)).toBeFocused();
  await expect(window.getByRole('navigation', { name: words.steps }).getByText(words.skipped)).toHaveCount(1);
  await expectReadable(window);
  await keepPicture(window, 'gespraech-zusammenfassung');

  await press(window, put(words.correct, { step: `${words.whole}, ${closing.views.client}` }));
  await box(words.ask.clientWhole).fill('أنا سعيدة بما حققته.');
  await box(words.ask.ourWhole).fill('Frau Haddad hat viel selbst geregelt.');
  await window.getByRole('combobox', { name: words.language }).selectOption('ur');
  await expect(window.getByText('ہمارا مشترکہ وقت کیسا رہا؟')).toBeVisible();
  await keepPicture(window, 'gespraech-urdu');
  await window.getByRole('combobox', { name: words.language }).selectOption('ar');
  await window
    .getByRole('navigation', { name: words.steps })
    .getByRole('button', { name: words.summary })
    .click();
  await press(window, words.save);
  await expect(window.getByText(words.afterHeading, { exact: true })).toBeVisible();
  await expectReadable(window);
  await expect(window.getByRole('button', { name: closing.print, exact: true })).toBeVisible();
  await keepPicture(window, 'gespraech-gespeichert');
  await press(window, closing.close.button);
  const closingDialog = dialogOf(window, caseFile.advance.close);
  await typeDate(closingDialog, caseFile.advance.closeOn, today);
  await finish(closingDialog, caseFile.advance.close);

  await goToAddress(window, `/faelle/${id}/abschluss`);
  await expect(window.getByText('Leila Khoury')).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'abschluss-mit-sprache');
  await turnTo(window, 'plan');
  await expect(window.getByText(plan.closed)).toBeVisible();
  await keepPicture(window, 'plan-abgeschlossen');
  // What a conference asked for is done after the closing too.
  await turnTo(window, 'verlauf');
  await press(window, `${conferences.finish}: Bescheid schicken`);
  await expect(window.getByText(`erledigt am ${formatGermanDate(today)}`)).toBeVisible();

  await goToAddress(window, `/faelle/${id}/nachhaltigkeit/gespraech`);
  await expect(heading(words.begin)).toBeFocused();
  await expect(spoken).toHaveValue('ar');
  await keepPicture(window, 'gespraech-pruefung-beginn');
  await next();
  await expect(heading(new RegExp(words.holds.replace('?', '[?]')))).toBeFocused();
  await group(words.ask.holds.replace('?', '[?]'))
    .getByRole('radio', { name: new RegExp(`^${words.ask.partly}`) })
    .check();
  await expectReadable(window);
  await keepPicture(window, 'gespraech-haelt-es');
  await window.keyboard.press('Control+Shift+Enter');
  // Nobody answers: valid without a word of the client.
  await group(words.reach.replace('?', '[?]')).getByRole('radio', { name: words.reachNo }).check();
  await keepPicture(window, 'gespraech-nicht-erreichbar');
  await next();
  await expect(heading(words.need)).toBeFocused();
  await group(words.ask.needMore.replace('?', '[?]')).getByRole('radio', { name: /^Ja/ }).check();
  await box(words.ask.whatToDo).fill('Noch einmal anrufen.');
  await next();
  await expect(heading(words.summary)).toBeFocused();
  // Without a day nobody would be reminded: the save leads back to it.
  await press(window, words.save);
  await expect(heading(words.need)).toBeVisible();
  await expect(box(words.ask.askAgain)).toHaveAttribute('aria-invalid', 'true');
  await box(words.ask.askAgain).fill(formatGermanDate(addDays(today, 30)));
  await next();
  await expect(heading(words.summary)).toBeFocused();
  await press(window, words.save);
  await expect(window.getByText(words.afterHeading, { exact: true })).toBeVisible();
  await press(window, sustainability.print);
  const paper = dialogOf(window, sustainability.printHeading);
  await paper.getByText(put(attachments.pageText, { page: 1 })).waitFor();
  await keepPicture(window, 'gespraech-pruefung-blatt');
  expect(await savePaper(paper)).toMatch(/_Nachhaltigkeitsprüfung_ar[.]pdf$/);
  await window.keyboard.press('Escape');
  await paper.waitFor({ state: 'detached' });
  await window
    .getByRole('navigation', { name: words.steps })
    .getByRole('button', { name: words.work })
    .click();
  await window
    .getByRole('combobox', { name: sustainability.work.held })
    .selectOption({ label: sustainability.work.no });
  await expectReadable(window);
  await press(window, words.save);
  // Whoever leaves before it is saved finds a draft of it.
  await expect(window.getByText(words.afterHeading, { exact: true })).toBeVisible();

  // The case ends with the follow-up still open, and somebody asks again.
  await goToAddress(window, `/faelle/${id}/nachhaltigkeit`);
  await window.getByRole('heading', { level: 1, name: caseFile.page.nachhaltigkeit }).waitFor();
  await endCase(window, today);
  await goToAddress(window, `/faelle/${id}/nachhaltigkeit`);
  await expectReadable(window);
  await keepPicture(window, 'nachhaltigkeit-nachfragen');
  await press(window, sustainability.askedAgain.button);
  await expect(window.getByText(sustainability.askedAgain.done)).toBeVisible();
  await expect(window.getByRole('button', { name: sustainability.askedAgain.button })).toBeHidden();
  await press(window, history.undo.button);
  await expect(window.getByRole('button', { name: sustainability.askedAgain.button })).toBeVisible();

  // The head of the file offers it too; this one stands beside the reason.
  await window.getByRole('button', { name: sustainability.reopen.button, exact: true }).last().click();
  const reopening = dialogOf(window, caseFile.otherWay.reopen);
  await press(reopening, put(caseFile.advance.confirm, { phase: 'Umsetzung' }));
  await reopening.waitFor({ state: 'detached' });
  await turnTo(window, 'abschluss');
  await window.getByText(/^1\. Abschluss/).click();
  await expect(window.getByText('أنا سعيدة بما حققته.')).toBeVisible();
  await expectReadable(window);
  await window.getByText('أنا سعيدة بما حققته.').scrollIntoViewIfNeeded();
  await keepPicture(window, 'frueherer-abschluss');

  // The closing is not gone: the history says where it is.
  await turnTo(window, 'protokoll');
  await expect(
    window.getByText(put(history.what['laid-aside'], { record: 'Abschlussbewertung' })).first(),
  ).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'protokoll-beiseitegelegt');

  await window.keyboard.press('F1');
  await window.getByRole('tab', { name: common.term.heading }).click();
  await window.getByRole('searchbox', { name: common.term.search }).fill('§ 81');
  await expect(window.getByText('Fiktionsbescheinigung', { exact: true })).toBeVisible();
  await expectReadable(window);
  await keepPicture(window, 'hilfe-begriffe');
});
