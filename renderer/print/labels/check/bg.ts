import type { CheckLabels } from './check-labels.ts';

export const bg: CheckLabels = {
  title: 'Проверка на трайността',
  about: 'Данни за проверката',
  heldOn: 'Дата на проверката',
  result: 'Общ резултат',
  goals: 'Целите и дали резултатът се запазва',
  goalResult: 'Запазва ли се резултатът?',
  atClosing: 'Състояние при приключването',
  followUp: 'Допълнителна подкрепа',
  followUpNeeded: 'Нужна е допълнителна подкрепа',
  noFollowUp: 'Не е нужна допълнителна подкрепа',
  followUpOn: 'Ще попитаме отново на',
  followUpNote: 'Какво трябва да се направи',
  checkedBy: 'Кой е проверил',
  durability: {
    stable: 'запазва се',
    partly: 'отчасти',
    not: 'не се запазва',
    'not-reachable': 'не може да се осъществи връзка',
  },
};
