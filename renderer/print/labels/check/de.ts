import { durability } from '../../../../domain/vocabulary/durability.ts';
import { sustainability } from '../../../locales/de/sustainability.ts';
import { germanWords } from '../german-words.ts';
import type { CheckLabels } from './check-labels.ts';

const { case: words } = sustainability;

export const de: CheckLabels = {
  title: 'Nachhaltigkeitsprüfung',
  about: 'Angaben zur Prüfung',
  heldOn: words.heldOn,
  result: words.result,
  goals: 'Die Ziele und ob das Erreichte hält',
  goalResult: words.goalResult,
  atClosing: words.closing,
  followUp: words.followUp,
  followUpNeeded: words.followUpNeeded,
  noFollowUp: 'Es ist keine weitere Unterstützung nötig',
  followUpOn: words.followUpOn,
  followUpNote: words.followUpNote,
  checkedBy: 'Wer geprüft hat',
  durability: germanWords(durability),
};
