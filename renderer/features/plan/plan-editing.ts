/** What is being typed on the plan page. A new record names what it will belong to. */
export type PlanEditing =
  | { readonly form: 'goal'; readonly goalId: string | null }
  | { readonly form: 'step'; readonly goalId: string; readonly stepId: string | null }
  | { readonly form: 'measure'; readonly stepId: string; readonly measureId: string | null }
  | { readonly form: 'not-possible'; readonly stepId: string; readonly measureId: string }
  | { readonly form: 'template' }
  | { readonly form: 'agree' };

const blank = 'neu';
const idOf = (part: string | undefined) => (part === undefined || part === blank ? null : part);

/** The key of the draft: the page's address, and after `#` the form and its record. */
export function draftKeyOf(pagePath: string, editing: PlanEditing): string {
  const parts = ((): string[] => {
    switch (editing.form) {
      case 'goal':
        return [editing.goalId ?? blank];
      case 'step':
        return [editing.goalId, editing.stepId ?? blank];
      case 'measure':
        return [editing.stepId, editing.measureId ?? blank];
      case 'not-possible':
        return [editing.stepId, editing.measureId];
      case 'template':
      case 'agree':
        return [];
    }
  })();
  return `${pagePath}#${[editing.form, ...parts].join('/')}`;
}

/** Which form a draft belongs to; null for drafts of other pages. */
export function editingOfDraft(pagePath: string, key: string): PlanEditing | null {
  if (!key.startsWith(`${pagePath}#`)) return null;
  const [form, first, second] = key.slice(pagePath.length + 1).split('/');
  const record = idOf(second);
  switch (form) {
    case 'goal':
      return { form, goalId: idOf(first) };
    case 'step':
      return first === undefined ? null : { form, goalId: first, stepId: record };
    case 'measure':
      return first === undefined ? null : { form, stepId: first, measureId: record };
    case 'not-possible':
      return first === undefined || record === null ? null : { form, stepId: first, measureId: record };
    case 'template':
    case 'agree':
      return { form };
    default:
      return null;
  }
}
