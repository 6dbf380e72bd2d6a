import type { CheckLabels } from './check-labels.ts';

export const fr: CheckLabels = {
  title: 'Vérification de la durabilité',
  about: 'Informations sur la vérification',
  heldOn: 'Vérification faite le',
  result: 'Résultat d’ensemble',
  goals: 'Les objectifs et si le résultat tient',
  goalResult: 'Le résultat tient-il ?',
  atClosing: 'Situation à la clôture',
  followUp: 'Soutien supplémentaire',
  followUpNeeded: 'Un soutien supplémentaire est nécessaire',
  noFollowUp: 'Aucun soutien supplémentaire n’est nécessaire',
  followUpOn: 'Nous redemandons le',
  followUpNote: 'Ce qui est à faire',
  checkedBy: 'Qui a fait la vérification',
  durability: {
    stable: 'tient',
    partly: 'en partie',
    not: 'ne tient pas',
    'not-reachable': 'personne injoignable',
  },
};
