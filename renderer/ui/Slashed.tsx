import { Fragment } from 'react';

/** A term that may break after its slashes: “Anpassungslehrgang/Nachqualifizierung” is wider than a narrow column. */
export function Slashed({ term }: { readonly term: string }) {
  return term.split('/').map((part, index) => (
    <Fragment key={index}>
      {index > 0 && (
        <>
          /<wbr />
        </>
      )}
      {part}
    </Fragment>
  ));
}
