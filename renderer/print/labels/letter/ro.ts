import type { LetterLabels } from './letter-labels.ts';

export const ro: LetterLabels = {
  invitation: 'Invitație la o discuție',
  reminder: 'Programarea dumneavoastră la noi',
  papers: 'Solicitare de documente',
  confirmation: 'Confirmarea participării',
  greeting: 'Bună ziua,',
  greetingNamed: 'Bună ziua, {{value}},',
  invited: 'dorim să discutăm cu dumneavoastră și vă invităm la o discuție.',
  invitedTo: 'dorim să discutăm cu dumneavoastră și vă invităm:',
  day: 'Ziua: {{value}}',
  time: 'Ora: {{value}}',
  place: 'Locul: {{value}}',
  cannotCome: 'Vă rugăm să ne anunțați dacă nu puteți veni. Găsim altă dată.',
  interpreter: 'Vă rugăm să ne spuneți dinainte dacă aveți nevoie de un interpret.',
  missed: 'am avut o programare cu dumneavoastră. Din păcate nu ne-am întâlnit.',
  newAppointment:
    'Vă rugăm să ne contactați, ca să găsim o nouă dată. Spuneți-ne și dacă nu mai doriți consiliere.',
  wanted: 'mai avem nevoie de documente de la dumneavoastră. Vă rugăm să ne aduceți sau să ne trimiteți:',
  until: 'Până la: {{value}}',
  copies: 'Copiile sunt suficiente. Vă rugăm să ne anunțați dacă vă lipsește ceva.',
  confirmed:
    'prin prezenta vă confirmăm că participați din {{value}} la managementul de caz al serviciului municipal de integrare.',
  voluntary: 'Participarea este voluntară.',
  regards: 'Cu stimă',
  germanOnly: 'Ce apare aici numai în germană a fost scris anume pentru dumneavoastră.',
};
