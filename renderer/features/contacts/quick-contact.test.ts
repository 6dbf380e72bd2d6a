import { describe, expect, it } from 'vitest';
import { contactDetails } from '../../../domain/case/contact.ts';
import { localToday } from '../../../domain/validation.ts';
import { caseChoice, contactOf, quickContact } from './quick-contact.ts';

const typed = {
  caseId: '3f0d6f1e-6f0a-4c1b-9a57-0d6c1f6b2a11',
  caseLabel: 'Drita H. (KIM-2026-00001)',
  kind: 'phone',
  minutes: 15,
  note: '  ruft zurück ',
};

describe('the quick contact', () => {
  it('becomes a contact of today that the operation accepts', () => {
    const contact = contactOf(quickContact.parse(typed), localToday());
    expect(contactDetails.parse(contact)).toMatchObject({
      contactOn: localToday(),
      minutes: 15,
      note: 'ruft zurück',
    });
  });

  it.each([
    ['case', { caseId: null }],
    ['kind', { kind: null }],
    ['minutes', { minutes: null }],
    ['sensible minutes', { minutes: 1441 }],
  ])('asks for a %s', (_what, missing) => {
    expect(quickContact.safeParse({ ...typed, ...missing }).success).toBe(false);
  });
});

describe('a case to choose', () => {
  it('is named by person and reference, by the reference alone where the name is unknown', () => {
    expect(caseChoice('x', 'Drita H.', 'KIM-2026-00001').label).toBe('Drita H. (KIM-2026-00001)');
    expect(caseChoice('x', '', 'KIM-2026-00001').label).toBe('KIM-2026-00001');
  });
});
