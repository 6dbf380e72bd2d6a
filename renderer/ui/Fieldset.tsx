import type { ReactNode } from 'react';

interface Props {
  /** The topic of the fields. */
  readonly legend: string;
  readonly children: ReactNode;
}

/** One topic of a form, framed and named. */
export function Fieldset({ legend, children }: Props) {
  return (
    <fieldset className="kim-fieldset">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
