import type { CheckLabels } from './check-labels.ts';

export const ro: CheckLabels = {
  title: 'Verificarea durabilității',
  about: 'Date despre verificare',
  heldOn: 'Data verificării',
  result: 'Rezultatul general',
  goals: 'Obiectivele și dacă rezultatul se menține',
  goalResult: 'Se menține rezultatul?',
  atClosing: 'Situația la încheiere',
  followUp: 'Sprijin în continuare',
  followUpNeeded: 'Este nevoie de sprijin în continuare',
  noFollowUp: 'Nu mai este nevoie de sprijin',
  followUpOn: 'Întrebăm din nou la',
  followUpNote: 'Ce este de făcut',
  checkedBy: 'Cine a verificat',
  durability: {
    stable: 'se menține',
    partly: 'parțial',
    not: 'nu se menține',
    'not-reachable': 'nu a putut fi contactat(ă)',
  },
};
