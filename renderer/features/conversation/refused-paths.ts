import type { FieldErrors } from 'react-hook-form';

/** The paths of all fields that a form refused, `goals.0.comment`. */
export function refusedPaths(errors: FieldErrors, prefix = ''): string[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (!error || typeof error !== 'object' || key === 'ref') return [];
    const path = `${prefix}${key}`;
    if ('message' in error && typeof error.message === 'string') return [path];
    return refusedPaths(error as FieldErrors, `${path}.`);
  });
}
