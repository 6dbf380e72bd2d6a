import { casePath } from '../case-pages.ts';

/** Which form about which person or membership is open on the page of the persons. */
export const personForms = ['person', 'membership', 'leave', 'return', 'confidential', 'merge'] as const;
export type PersonsEditing =
  { readonly form: 'new' } | { readonly form: (typeof personForms)[number]; readonly id: string };

/** Under which a form keeps its draft; „Mein Tag“ reads the address before the `#`. */
export const personsDraftKey = (caseId: string, editing: PersonsEditing): string =>
  `${casePath(caseId, 'personen')}#${editing.form === 'new' ? 'neu' : `${editing.form}/${editing.id}`}`;

/** Which values hold when another entry becomes one with this person. */
export const mergeDraftKey = (caseId: string, personId: string, otherId: string): string =>
  `${personsDraftKey(caseId, { form: 'merge', id: personId })}/${otherId}`;

/** The form that a draft belongs to; null where it belongs to another page. */
export function editingOfDraft(caseId: string, key: string): PersonsEditing | null {
  const prefix = `${casePath(caseId, 'personen')}#`;
  if (!key.startsWith(prefix)) return null;
  const [name = '', id] = key.slice(prefix.length).split('/');
  const form = personForms.find((one) => one === name);
  if (form !== undefined && id !== undefined) return { form, id };
  return name === 'neu' ? { form: 'new' } : null;
}
