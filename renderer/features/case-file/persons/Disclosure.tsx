import type { ReactNode } from 'react';

interface Props {
  /** What opens it; null shows the content at once. */
  readonly label: string | null;
  readonly children: ReactNode;
}

/** Closes a confidential part until somebody opens it: in shared rooms others look on. */
export function Disclosure({ label, children }: Props) {
  if (label === null) return children;
  return (
    <details className="kim-disclosure">
      <summary>{label}</summary>
      <div className="kim-stack">{children}</div>
    </details>
  );
}
