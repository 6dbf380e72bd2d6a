import type { CheckLabels } from './check-labels.ts';

export const tr: CheckLabels = {
  title: 'Kalıcılık kontrolü',
  about: 'Kontrolle ilgili bilgiler',
  heldOn: 'Kontrolün tarihi',
  result: 'Genel sonuç',
  goals: 'Hedefler ve sonuçların sürüp sürmediği',
  goalResult: 'Sonuç sürüyor mu?',
  atClosing: 'Kapanıştaki durum',
  followUp: 'Ek destek',
  followUpNeeded: 'Ek destek gerekiyor',
  noFollowUp: 'Ek destek gerekmiyor',
  followUpOn: 'Yeniden sorulacak tarih',
  followUpNote: 'Yapılacaklar',
  checkedBy: 'Kontrolü yapanlar',
  durability: {
    stable: 'sürüyor',
    partly: 'kısmen',
    not: 'sürmüyor',
    'not-reachable': 'ulaşılamadı',
  },
};
