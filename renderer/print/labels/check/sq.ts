import type { CheckLabels } from './check-labels.ts';

export const sq: CheckLabels = {
  title: 'Kontrolli i qëndrueshmërisë',
  about: 'Të dhëna për kontrollin',
  heldOn: 'Data e kontrollit',
  result: 'Rezultati i përgjithshëm',
  goals: 'Objektivat dhe nëse rezultati vazhdon',
  goalResult: 'A vazhdon rezultati?',
  atClosing: 'Gjendja në mbyllje',
  followUp: 'Mbështetje e mëtejshme',
  followUpNeeded: 'Nevojitet mbështetje e mëtejshme',
  noFollowUp: 'Nuk nevojitet mbështetje e mëtejshme',
  followUpOn: 'Pyesim përsëri më',
  followUpNote: 'Çfarë duhet bërë',
  checkedBy: 'Kush kontrolloi',
  durability: {
    stable: 'vazhdon',
    partly: 'pjesërisht',
    not: 'nuk vazhdon',
    'not-reachable': 'nuk u arrit kontakti',
  },
};
