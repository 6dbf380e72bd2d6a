import { useEffect, useRef } from 'react';
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
  onPart: (part: AssessmentPart) => void,
): void {
  const { attempts, hook } = form;
  const { errors } = useFormState({ control: hook.control });
  const answered = useRef(0);
  useEffect(() => {
    const path = firstPath(errors);
    // Once per attempt to save: whoever then turns to another part may do so. The errors come after the count.
    if (path === null || attempts <= answered.current) return;
    answered.current = attempts;
    onPart(partOfPath(path));
    // The fields of that part make themselves known when they are drawn; only then can the summary link to them.
    requestAnimationFrame(() => void hook.trigger());
  }, [attempts, errors, onPart, hook]);
}
