import type { CheckLabels } from './check-labels.ts';

export const ru: CheckLabels = {
  title: 'Проверка устойчивости результата',
  about: 'Сведения о проверке',
  heldOn: 'Дата проверки',
  result: 'Общий результат',
  goals: 'Цели и сохраняется ли результат',
  goalResult: 'Сохраняется ли результат?',
  atClosing: 'Состояние на момент завершения',
  followUp: 'Дальнейшая поддержка',
  followUpNeeded: 'Нужна дальнейшая поддержка',
  noFollowUp: 'Дальнейшая поддержка не нужна',
  followUpOn: 'Спросим снова',
  followUpNote: 'Что нужно сделать',
  checkedBy: 'Кто проверял',
  durability: {
    stable: 'сохраняется',
    partly: 'частично',
    not: 'не сохраняется',
    'not-reachable': 'не удалось связаться',
  },
};
