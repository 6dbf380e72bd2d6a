import type { LetterLabels } from './letter-labels.ts';

export const kmr: LetterLabels = {
  invitation: 'Vexwendin ji bo hevdîtinê',
  reminder: 'Randevûya we li cem me',
  papers: 'Daxwaza belgeyan',
  confirmation: 'Piştrastkirina beşdariyê',
  greeting: 'Rojbaş,',
  greetingNamed: 'Rojbaş {{value}},',
  invited: 'em dixwazin bi we re biaxivin û we vedixwînin hevdîtinekê.',
  invitedTo: 'em dixwazin bi we re biaxivin û we vedixwînin:',
  day: 'Roj: {{value}}',
  time: 'Saet: {{value}}',
  place: 'Cih: {{value}}',
  cannotCome: 'Ji kerema xwe agahiyê bidin me, eger hûn nikaribin werin. Em ê demeke din bibînin.',
  interpreter: 'Ji kerema xwe pêşî ji me re bibêjin, gelo wergera devkî lazim e.',
  missed: 'randevûyeke me bi we re hebû. Mixabin me hev nedît.',
  newAppointment:
    'Ji kerema xwe bi me re têkilî daynin, da ku em randevûyeke nû bibînin. Eger hûn êdî şêwirmendiyê naxwazin, vê jî ji me re bibêjin.',
  wanted: 'hê belgeyên we ji me re lazim in. Ji kerema xwe ji me re bînin an bişînin:',
  until: 'Heta: {{value}}',
  copies: 'Kopî bes in. Eger tiştekî we kêm be, ji kerema xwe agahiyê bidin me.',
  confirmed:
    'em piştrast dikin ku hûn ji {{value}} ve beşdarî rêvebirina dozê ya Rêveberiya Entegrasyonê ya Şaredariyê dibin.',
  voluntary: 'Beşdarî bi dilxwazî ye.',
  regards: 'Bi silavên germ',
  germanOnly: 'Tiştên ku li vir tenê bi almanî ne, bi taybetî ji bo we hatine nivîsandin.',
};
