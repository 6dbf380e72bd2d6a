import type { CheckLabels } from './check-labels.ts';

export const kmr: CheckLabels = {
  title: 'Kontrola mayîndebûnê',
  about: 'Agahî li ser kontrolê',
  heldOn: 'Roja kontrolê',
  result: 'Encama giştî',
  goals: 'Armanc û gelo encam hê heye',
  goalResult: 'Encam hê heye?',
  atClosing: 'Rewş di dema dawiyê de',
  followUp: 'Piştgiriya din',
  followUpNeeded: 'Piştgiriya din lazim e',
  noFollowUp: 'Piştgiriya din ne lazim e',
  followUpOn: 'Roja ku em ê dîsa bipirsin',
  followUpNote: 'Çi divê bê kirin',
  checkedBy: 'Kê kontrol kir',
  durability: {
    stable: 'hê heye',
    partly: 'beşek jê',
    not: 'êdî tune ye',
    'not-reachable': 'nehat dîtin',
  },
};
