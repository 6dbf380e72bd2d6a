import { useId, type ReactNode } from 'react';

interface Props {
  /** What is being done. */
  readonly label: ReactNode;
  /** 0 to `max`; absent while nobody knows how long it takes. */
  readonly value?: number | undefined;
  readonly max?: number | undefined;
  /** In words: „12 von 40 Akten“. */
  readonly detail?: string | undefined;
}

/** How far something has come. */
export function Progress({ label, value, max = 100, detail }: Props) {
  const id = useId();
  return (
    <div className="kim-progress kern-progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={max} {...(value === undefined ? {} : { value })} />
      {detail && <p className="kim-small kim-muted">{detail}</p>}
    </div>
  );
}
