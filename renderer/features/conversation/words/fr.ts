import type { ConversationWords } from './conversation-words.ts';

export const fr: ConversationWords = {
  closingIntro:
    'Nous regardons ensemble en arrière : qu’avez-vous atteint ? Vous dites votre avis, je dis le mien.',
  checkIntro:
    'Notre travail commun est terminé depuis un certain temps. Je voudrais savoir : ce que vous avez atteint tient-il ?',
  mayPass: 'Vous n’êtes pas obligé·e de répondre à chaque question.',
  whenHeld: 'Quand avons-nous cet entretien ?',
  howFar: 'Jusqu’où êtes-vous arrivé·e pour cet objectif ?',
  yourView: 'Votre avis',
  ourView: 'Avis de la personne qui suit le dossier',
  noAnswer: 'Je n’en dis rien',
  together: 'Sur quoi sommes-nous d’accord ?',
  differenceIsFine: 'Nous pouvons le voir différemment. Les deux avis sont notés.',
  overall: 'Comment s’est passé notre travail commun ?',
  clientWhole: 'Comment avez-vous vécu cette période ?',
  ourWhole: 'Comment avons-nous vécu cette période ?',
  wouldHaveHelped: 'Qu’est-ce qui vous aurait encore aidé·e ? Qu’est-ce qui a manqué ?',
  whyEnd: 'Pourquoi terminons-nous le travail commun ?',
  effortSpent: 'Voilà le temps qu’il nous a fallu.',
  readAloud:
    'Je vous lis ce que nous avons noté. Dites-moi, s’il vous plaît, si quelque chose n’est pas juste.',
  holds: 'Ce que vous avez atteint ici tient-il ?',
  holdsOverall: 'Comment cela va-t-il dans l’ensemble ?',
  stable: 'Oui, cela tient',
  partly: 'En partie',
  not: 'Non, cela ne tient pas',
  howIsIt: 'Comment cela va-t-il pour vous aujourd’hui ?',
  needMore: 'Avez-vous encore besoin de soutien ?',
  yes: 'Oui',
  no: 'Non',
  askAgain: 'Quand devons-nous redemander ?',
  whatToDo: 'Pour quoi avez-vous besoin de soutien ?',
  comment: 'Que devons-nous noter à ce sujet ?',
};
