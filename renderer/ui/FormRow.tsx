import type { ReactNode } from 'react';

/** Two related fields side by side, under each other where the window is narrow. */
export function FormRow({ children }: { readonly children: readonly [ReactNode, ReactNode] }) {
  return <div className="kim-form-row">{children}</div>;
}
