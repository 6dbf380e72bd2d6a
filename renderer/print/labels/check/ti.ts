import type { CheckLabels } from './check-labels.ts';

export const ti: CheckLabels = {
  title: 'ምርመራ ቀጻልነት',
  about: 'ሓበሬታ ብዛዕባ እቲ ምርመራ',
  heldOn: 'እቲ ምርመራ ዝተኻየደሉ ዕለት',
  result: 'ሓፈሻዊ ውጽኢት',
  goals: 'ዕላማታትን ውጽኢቶም ይቕጽል እንተሎን',
  goalResult: 'እቲ ውጽኢት ይቕጽል ኣሎ ዶ?',
  atClosing: 'ኩነታት ኣብ ግዜ መዛዘሚ',
  followUp: 'ተወሳኺ ሓገዝ',
  followUpNeeded: 'ተወሳኺ ሓገዝ የድሊ',
  noFollowUp: 'ተወሳኺ ሓገዝ ኣየድልን',
  followUpOn: 'ደጊምና እንሓተሉ ዕለት',
  followUpNote: 'ክግበር ዘለዎ',
  checkedBy: 'ዝመርመሩ',
  durability: {
    stable: 'ይቕጽል ኣሎ',
    partly: 'ብኸፊል',
    not: 'ኣይቀጸለን',
    'not-reachable': 'ክርከብ ኣይተኻእለን',
  },
};
