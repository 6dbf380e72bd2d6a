import type { CheckLabels } from './check-labels.ts';

export const ar: CheckLabels = {
  title: 'التحقق من دوام النتيجة',
  about: 'بيانات التحقق',
  heldOn: 'تاريخ التحقق',
  result: 'النتيجة العامة',
  goals: 'الأهداف وهل ما زالت نتائجها قائمة',
  goalResult: 'هل ما زالت النتيجة قائمة؟',
  atClosing: 'الوضع عند الختام',
  followUp: 'دعم إضافي',
  followUpNeeded: 'هناك حاجة إلى دعم إضافي',
  noFollowUp: 'لا حاجة إلى دعم إضافي',
  followUpOn: 'نسأل مرة أخرى في',
  followUpNote: 'ما يجب عمله',
  checkedBy: 'من شارك في التحقق',
  durability: {
    stable: 'ما زالت قائمة',
    partly: 'جزئيًا',
    not: 'لم تعد قائمة',
    'not-reachable': 'تعذّر التواصل',
  },
};
