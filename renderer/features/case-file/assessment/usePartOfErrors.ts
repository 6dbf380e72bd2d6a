import { useEffect } from 'react';
import { get, useFormState, type FieldErrors } from 'react-hook-form';
import type { FormHandle } from '../../../ui/form/useForm.ts';
import type { assessmentForm } from './assessment-form.ts';
import { partOfPath, type AssessmentPart } from './assessment-parts.ts';

function firstPath(errors: FieldErrors): string | null {
  const [name] = Object.keys(errors);
  if (name !== 'fields') return name ?? null;
  const list = get(errors, 'fields') as readonly unknown[];
  return `fields.${list.findIndex(Boolean)}`;
}

/** Leads to the part with the first error, where the part in sight has none: nobody fixes what they can't see. */
export function usePartOfErrors(
  form: FormHandle<typeof assessmentForm>,
  part: AssessmentPart,
  onPart: (part: AssessmentPart) => void,
): void {
  const { attempts, hook } = form;
  const { errors } = useFormState({ control: hook.control });
  useEffect(() => {
    const path = attempts > 0 ? firstPath(errors) : null;
    if (path !== null && partOfPath(path) !== part) onPart(partOfPath(path));
    // Only after an attempt to save: whoever then turns to another part may do so.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [attempts]);
}
