import type { CheckLabels } from './check-labels.ts';

export const ur: CheckLabels = {
  title: 'نتیجے کی پائیداری کی جانچ',
  about: 'جانچ کی معلومات',
  heldOn: 'جانچ کی تاریخ',
  result: 'مجموعی نتیجہ',
  goals: 'اہداف اور کیا ان کے نتائج برقرار ہیں',
  goalResult: 'کیا نتیجہ برقرار ہے؟',
  atClosing: 'اختتام کے وقت کی حالت',
  followUp: 'مزید مدد',
  followUpNeeded: 'مزید مدد کی ضرورت ہے',
  noFollowUp: 'مزید مدد کی ضرورت نہیں',
  followUpOn: 'دوبارہ پوچھنے کی تاریخ',
  followUpNote: 'کیا کرنا ہے',
  checkedBy: 'جانچ کرنے والے',
  durability: {
    stable: 'برقرار ہے',
    partly: 'کچھ حد تک',
    not: 'برقرار نہیں',
    'not-reachable': 'رابطہ نہیں ہو سکا',
  },
};
