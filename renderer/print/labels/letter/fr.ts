import type { LetterLabels } from './letter-labels.ts';

export const fr: LetterLabels = {
  invitation: 'Invitation à un entretien',
  reminder: 'Votre rendez-vous chez nous',
  papers: 'Demande de documents',
  confirmation: 'Attestation de participation',
  greeting: 'Bonjour,',
  greetingNamed: 'Bonjour {{value}},',
  invited: 'nous souhaitons vous parler et vous invitons à un entretien.',
  invitedTo: 'nous souhaitons vous parler et vous invitons :',
  day: 'Jour : {{value}}',
  time: 'Heure : {{value}}',
  place: 'Lieu : {{value}}',
  cannotCome: 'Merci de nous prévenir si vous ne pouvez pas venir. Nous trouverons une autre date.',
  interpreter: 'Merci de nous dire à l’avance si nous devons prévoir un interprète.',
  missed: 'nous avions rendez-vous avec vous. Malheureusement, nous ne nous sommes pas vus.',
  newAppointment:
    'Merci de nous contacter pour convenir d’une nouvelle date. Dites-nous aussi si vous ne souhaitez plus de conseil.',
  wanted: 'il nous manque encore des documents de votre part. Merci de nous apporter ou de nous envoyer :',
  until: 'Jusqu’au : {{value}}',
  copies: 'Des copies suffisent. Merci de nous prévenir s’il vous manque quelque chose.',
  confirmed:
    'nous vous confirmons que vous participez depuis le {{value}} à l’accompagnement individuel (gestion de cas) du service communal d’intégration.',
  voluntary: 'La participation est volontaire.',
  regards: 'Cordialement',
  germanOnly: 'Ce qui figure ici uniquement en allemand a été écrit spécialement pour vous.',
};
