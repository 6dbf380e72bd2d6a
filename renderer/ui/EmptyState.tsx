import { FolderOpen, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  readonly icon?: LucideIcon | undefined;
  /** What there is none of. */
  readonly heading: string;
  /** What it is for and how to begin. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Says why there is nothing to see and how to begin. */
export function EmptyState({ icon: Icon = FolderOpen, heading, children, action }: Props) {
  return (
    <div className="kim-empty">
      <Icon size={32} strokeWidth={1.5} />
      <p className="kern-heading-small">{heading}</p>
      {children && <div>{children}</div>}
      {action}
    </div>
  );
}
