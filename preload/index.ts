import { contextBridge, ipcRenderer } from 'electron';
import type { OperationResult } from '../domain/contract/errors.ts';
import { isOfShell, type Call, type WindowApi, type WindowOperation } from '../domain/contract/window-api.ts';
import { askCore, hasAskedCore, wakeCore } from './core-port.ts';
import { removeWebRtc } from './without-web-rtc.ts';
import { windowEvents } from './window-events.ts';

type Answer = Promise<OperationResult<unknown>>;

const askShell = (name: WindowOperation, input: unknown): Answer =>
  ipcRenderer.invoke('operation', name, input) as Answer;

/**
 * The shell answers the first question, what the folder shows, from the folder. Core starts once the page shows the
 * answer and has nothing else to do.
 */
function askForFolder(input: unknown): Answer {
  const answer = askShell('vault.status', input);
  void answer.then(() => requestIdleCallback(wakeCore));
  return answer;
}

function ask(name: WindowOperation, input: unknown): Answer {
  if (isOfShell(name)) return askShell(name, input);
  return name === 'vault.status' && !hasAskedCore() ? askForFolder(input) : askCore(name, input);
}

const call =
  <Name extends WindowOperation>(name: Name): Call<Name> =>
  (input) =>
    ask(name, input) as ReturnType<Call<Name>>;

/** Everything a window can ask for. There is no method that takes the name of an operation. */
const kim = {
  vault: {
    status: call('vault.status'),
    prepare: call('vault.prepare'),
    confirm: call('vault.confirm'),
    readAhead: call('vault.readAhead'),
    unlock: call('vault.unlock'),
    recover: call('vault.recover'),
    restoreBackup: call('vault.restoreBackup'),
    restoreKeyFile: call('vault.restoreKeyFile'),
    lock: call('vault.lock'),
    choose: call('vault.choose'),
    keepAwake: call('vault.keepAwake'),
  },
  language: { keep: call('language.keep') },
  print: { ready: call('print.ready') },
  paper: {
    prepare: call('paper.prepare'),
    layOut: call('paper.layOut'),
    content: call('paper.content'),
    look: call('paper.look'),
    deliver: call('paper.deliver'),
  },
  draft: {
    save: call('draft.save'),
    load: call('draft.load'),
    list: call('draft.list'),
    discard: call('draft.discard'),
  },
  staff: { list: call('staff.list') },
  listView: {
    list: call('listView.list'),
    save: call('listView.save'),
    remove: call('listView.remove'),
    keepColumns: call('listView.keepColumns'),
  },
  case: {
    list: call('case.list'),
    findPersons: call('case.findPersons'),
    search: call('case.search'),
    create: call('case.create'),
    open: call('case.open'),
    requestAccess: call('case.requestAccess'),
    saveIntake: call('case.saveIntake'),
    advance: call('case.advance'),
    turnAway: call('case.turnAway'),
  },
  person: {
    save: call('person.save'),
    duplicates: call('person.duplicates'),
    merge: call('person.merge'),
    undoMerge: call('person.undoMerge'),
  },
  confidential: {
    open: call('confidential.open'),
    search: call('confidential.search'),
    save: call('confidential.save'),
    remove: call('confidential.remove'),
  },
  household: {
    add: call('household.add'),
    change: call('household.change'),
    leave: call('household.leave'),
    undoLeave: call('household.undoLeave'),
    return: call('household.return'),
  },
  assessment: { save: call('assessment.save'), saveAgain: call('assessment.saveAgain') },
  attachment: {
    list: call('attachment.list'),
    add: call('attachment.add'),
    describe: call('attachment.describe'),
    open: call('attachment.open'),
    saveCopy: call('attachment.saveCopy'),
    remove: call('attachment.remove'),
    bringBack: call('attachment.bringBack'),
  },
  letter: { list: call('letter.list') },
  consent: {
    record: call('consent.record'),
    correct: call('consent.correct'),
    withdraw: call('consent.withdraw'),
    earlierRecipients: call('consent.earlierRecipients'),
  },
  notice: { saveTelling: call('notice.saveTelling') },
  plan: {
    saveGoal: call('plan.saveGoal'),
    saveStep: call('plan.saveStep'),
    saveMeasure: call('plan.saveMeasure'),
    propose: call('plan.propose'),
    remove: call('plan.remove'),
    reorder: call('plan.reorder'),
    agree: call('plan.agree'),
    saveSignatures: call('plan.saveSignatures'),
    version: call('plan.version'),
  },
  contact: { add: call('contact.add'), correct: call('contact.correct'), list: call('contact.list') },
  closing: { save: call('closing.save') },
  check: { save: call('check.save') },
  history: {
    list: call('history.list'),
    compare: call('history.compare'),
    undo: call('history.undo'),
    lastChange: call('history.lastChange'),
    lastOfficeChange: call('history.lastOfficeChange'),
    listOffice: call('history.listOffice'),
    undoOffice: call('history.undoOffice'),
  },
  referral: {
    send: call('referral.send'),
    answer: call('referral.answer'),
  },
  gap: {
    save: call('gap.save'),
    setWithdrawn: call('gap.setWithdrawn'),
    list: call('gap.list'),
  },
  directory: {
    offers: call('directory.offers'),
    institutions: call('directory.institutions'),
    institution: call('directory.institution'),
    choices: call('directory.choices'),
    saveInstitution: call('directory.saveInstitution'),
    saveOffer: call('directory.saveOffer'),
  },
  list: {
    preview: call('list.preview'),
    confirm: call('list.confirm'),
    write: call('list.write'),
    decideHeld: call('list.decideHeld'),
    imports: call('list.imports'),
    undo: call('list.undo'),
    saveTemplate: call('list.saveTemplate'),
  },
  conference: { save: call('conference.save'), setTaskDone: call('conference.setTaskDone') },
  interpreter: {
    list: call('interpreter.list'),
    save: call('interpreter.save'),
    due: call('interpreter.due'),
    deleteDue: call('interpreter.deleteDue'),
  },
  interpreting: {
    listOpen: call('interpreting.listOpen'),
    list: call('interpreting.list'),
    save: call('interpreting.save'),
    assign: call('interpreting.assign'),
    finish: call('interpreting.finish'),
  },
  programme: {
    groups: call('programme.groups'),
    group: call('programme.group'),
    saveGroup: call('programme.saveGroup'),
    join: call('programme.join'),
    leave: call('programme.leave'),
  },
  schoolEntry: {
    list: call('schoolEntry.list'),
    save: call('schoolEntry.save'),
    place: call('schoolEntry.place'),
    start: call('schoolEntry.start'),
    withdraw: call('schoolEntry.withdraw'),
  },
  day: {
    overview: call('day.overview'),
    calendar: call('day.calendar'),
    exportCalendar: call('day.exportCalendar'),
  },
  deadline: { putOff: call('deadline.putOff'), takeUp: call('deadline.takeUp') },
  lending: {
    overview: call('lending.overview'),
    lend: call('lending.lend'),
    change: call('lending.change'),
    end: call('lending.end'),
    endAll: call('lending.endAll'),
  },
  assignment: {
    staff: call('assignment.staff'),
    preview: call('assignment.preview'),
    moveAll: call('assignment.moveAll'),
    moveCase: call('assignment.moveCase'),
  },
  handoff: {
    recipients: call('handoff.recipients'),
    saveRecipientKey: call('handoff.saveRecipientKey'),
    preview: call('handoff.preview'),
    prepare: call('handoff.prepare'),
    release: call('handoff.release'),
    withdraw: call('handoff.withdraw'),
    deliver: call('handoff.deliver'),
    packages: call('handoff.packages'),
  },
  audit: { list: call('audit.list'), verify: call('audit.verify') },
  events: windowEvents,
} satisfies WindowApi;

removeWebRtc();
contextBridge.exposeInMainWorld('kim', kim);
