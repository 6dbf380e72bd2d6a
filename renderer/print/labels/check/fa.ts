import type { CheckLabels } from './check-labels.ts';

export const fa: CheckLabels = {
  title: 'بررسی ماندگاری نتیجه',
  about: 'اطلاعات بررسی',
  heldOn: 'تاریخ بررسی',
  result: 'نتیجهٔ کلی',
  goals: 'اهداف و پابرجا ماندن نتیجهٔ آن‌ها',
  goalResult: 'آیا نتیجه پابرجاست؟',
  atClosing: 'وضعیت هنگام پایان همکاری',
  followUp: 'حمایت بیشتر',
  followUpNeeded: 'حمایت بیشتری لازم است',
  noFollowUp: 'حمایت بیشتری لازم نیست',
  followUpOn: 'تاریخ پیگیری دوباره',
  followUpNote: 'کاری که باید انجام شود',
  checkedBy: 'چه کسانی بررسی کردند',
  durability: {
    stable: 'پابرجاست',
    partly: 'تا حدی',
    not: 'پابرجا نیست',
    'not-reachable': 'در دسترس نبود',
  },
};
