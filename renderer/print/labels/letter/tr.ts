import type { LetterLabels } from './letter-labels.ts';

export const tr: LetterLabels = {
  invitation: 'Görüşmeye davet',
  reminder: 'Bizdeki randevunuz',
  papers: 'Belge ricası',
  confirmation: 'Katılım onayı',
  greeting: 'Merhaba,',
  greetingNamed: 'Merhaba {{value}},',
  invited: 'sizinle konuşmak istiyoruz ve sizi bir görüşmeye davet ediyoruz.',
  invitedTo: 'sizinle konuşmak istiyoruz ve sizi davet ediyoruz:',
  day: 'Gün: {{value}}',
  time: 'Saat: {{value}}',
  place: 'Yer: {{value}}',
  cannotCome: 'Gelemeyecekseniz lütfen bize haber verin. Başka bir randevu buluruz.',
  interpreter: 'Sözlü çeviri ayarlamamız gerekiyorsa lütfen önceden söyleyin.',
  missed: 'sizinle bir randevumuz vardı. Ne yazık ki görüşemedik.',
  newAppointment:
    'Yeni bir randevu bulabilmemiz için lütfen bize ulaşın. Artık danışmanlık istemiyorsanız bunu da bize söyleyin.',
  wanted: 'sizden hâlâ bazı belgelere ihtiyacımız var. Lütfen bize getirin veya gönderin:',
  until: 'Son gün: {{value}}',
  copies: 'Fotokopi yeterlidir. Eksiğiniz varsa lütfen bize haber verin.',
  confirmed: '{{value}} tarihinden beri Belediye Uyum Yönetiminin vaka yönetimine katıldığınızı onaylıyoruz.',
  voluntary: 'Katılım gönüllüdür.',
  regards: 'Saygılarımızla',
  germanOnly: 'Burada yalnızca Almanca olan bölümler özel olarak sizin için yazılmıştır.',
};
