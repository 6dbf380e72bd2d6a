import type { ReactNode } from 'react';

interface Props {
  /** What opens it; null shows the content at once. */
  readonly label: string | null;
  readonly children: ReactNode;
}

/** Closed until somebody opens it: what is confidential, since in shared rooms others look on, and what is past. */
export function Disclosure({ label, children }: Props) {
  if (label === null) return children;
  return (
    <details className="kim-disclosure">
      <summary>{label}</summary>
      <div className="kim-stack">{children}</div>
    </details>
  );
}
