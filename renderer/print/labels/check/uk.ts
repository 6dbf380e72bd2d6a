import type { CheckLabels } from './check-labels.ts';

export const uk: CheckLabels = {
  title: 'Перевірка сталості результату',
  about: 'Відомості про перевірку',
  heldOn: 'Дата перевірки',
  result: 'Загальний результат',
  goals: 'Цілі та чи тримається результат',
  goalResult: 'Чи тримається результат?',
  atClosing: 'Стан на момент завершення',
  followUp: 'Подальша підтримка',
  followUpNeeded: 'Потрібна подальша підтримка',
  noFollowUp: 'Подальша підтримка не потрібна',
  followUpOn: 'Запитаємо знову',
  followUpNote: 'Що потрібно зробити',
  checkedBy: 'Хто перевіряв',
  durability: {
    stable: 'тримається',
    partly: 'частково',
    not: 'не тримається',
    'not-reachable': 'не вдалося зв’язатися',
  },
};
