import { consentPurposes } from '../../../../domain/vocabulary/consent-purposes.ts';
import { dataCategories } from '../../../../domain/vocabulary/data-categories.ts';
import { germanWords } from '../german-words.ts';
import type { ConsentLabels } from './consent-labels.ts';

export const de: ConsentLabels = {
  title: 'Einwilligung',
  releaseTitle: 'Entbindung von der Schweigepflicht',
  agrees:
    'Ich bin einverstanden, dass die unten genannten Angaben zu dem genannten Zweck weitergegeben werden.',
  releases:
    'Ich entbinde die unten genannte Stelle oder Person von ihrer Schweigepflicht, soweit es für den genannten Zweck nötig ist.',
  keeps:
    'Ich bin einverstanden, dass die unten genannten Angaben in einer Fallakte gespeichert und verwendet werden.',
  onlyThisCase: 'Diese Erklärung gilt nur für diesen Fall.',
  recipient: 'Stelle oder Person',
  nameOfBody: 'Genauer Name',
  purpose: 'Zweck',
  information: 'Welche Angaben',
  special: 'Ausdrücklich willige ich auch in diese besonders geschützten Angaben ein (Art. 9 DSGVO)',
  noSpecial: 'Besonders geschützte Angaben (Art. 9 DSGVO) sind nicht umfasst.',
  direction: 'Wer wen informiert',
  toBody:
    'Unsere Stelle darf diese Angaben der genannten Stelle oder Person geben. Umgekehrt gilt das nicht.',
  fromBody:
    'Die genannte Stelle oder Person darf diese Angaben unserer Stelle geben. Umgekehrt gilt das nicht.',
  mutual: 'Unsere Stelle und die genannte Stelle oder Person dürfen diese Angaben gegenseitig austauschen.',
  validFrom: 'Gilt ab',
  validUntil: 'Gilt bis',
  untilWithdrawn: 'bis zum Widerruf',
  voluntary: 'Diese Erklärung ist freiwillig.',
  withdrawal:
    'Ich kann sie jederzeit ganz oder teilweise widerrufen, ohne Gründe zu nennen, mündlich oder schriftlich. Der Widerruf gilt für die Zukunft. Was bis dahin weitergegeben wurde, bleibt erlaubt.',
  refusal:
    'Wenn ich nicht einverstanden bin, werden die Angaben nicht weitergegeben. Die Beratung geht weiter. Manche Schritte muss ich dann vielleicht selbst gehen, oder sie dauern länger.',
  understood:
    'Diese Erklärung wurde mir in einer Sprache erklärt, die ich verstehe, und ich konnte Fragen stellen.',
  givenBy: 'Sorgeberechtigte Person',
  declares: 'Wer erklärt, erläutert oder übersetzt',
  purposes: germanWords(consentPurposes),
  categories: germanWords(dataCategories),
};
