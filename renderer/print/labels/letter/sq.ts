import type { LetterLabels } from './letter-labels.ts';

export const sq: LetterLabels = {
  invitation: 'Ftesë për bisedë',
  reminder: 'Takimi juaj te ne',
  papers: 'Kërkesë për dokumente',
  confirmation: 'Vërtetim i pjesëmarrjes',
  greeting: 'Mirë dita,',
  greetingNamed: 'Mirë dita {{value}},',
  invited: 'dëshirojmë të flasim me ju dhe ju ftojmë në një bisedë.',
  invitedTo: 'dëshirojmë të flasim me ju dhe ju ftojmë:',
  day: 'Dita: {{value}}',
  time: 'Ora: {{value}}',
  place: 'Vendi: {{value}}',
  cannotCome: 'Ju lutemi na lajmëroni nëse nuk mund të vini. Gjejmë një kohë tjetër.',
  interpreter: 'Ju lutemi na thoni më parë nëse duhet të sigurojmë përkthim me gojë.',
  missed: 'kishim një takim me ju. Fatkeqësisht nuk u takuam.',
  newAppointment:
    'Ju lutemi na kontaktoni që të gjejmë një takim të ri. Na thoni edhe nëse nuk dëshironi më këshillim.',
  wanted: 'na duhen ende dokumente nga ju. Ju lutemi na sillni ose na dërgoni:',
  until: 'Deri më: {{value}}',
  copies: 'Mjaftojnë kopjet. Ju lutemi na lajmëroni nëse ju mungon diçka.',
  confirmed:
    'me këtë vërtetojmë se që nga {{value}} merrni pjesë në menaxhimin e rastit të Menaxhimit Komunal të Integrimit.',
  voluntary: 'Pjesëmarrja është vullnetare.',
  regards: 'Me respekt',
  germanOnly: 'Çfarë gjendet këtu vetëm gjermanisht është shkruar posaçërisht për ju.',
};
