import type { ReactNode } from 'react';

interface Props {
  readonly children: readonly [ReactNode, ReactNode] | readonly [ReactNode, ReactNode, ReactNode];
}

/** Two or three related fields side by side, under each other where the window is narrow. */
export function FormRow({ children }: Props) {
  const classes = children.length === 3 ? 'kim-form-row kim-form-row--three' : 'kim-form-row';
  return <div className={classes}>{children}</div>;
}
