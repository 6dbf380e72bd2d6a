import type { LucideIcon } from 'lucide-react';
import type { ButtonKind } from './Button.tsx';
import { RouteLink } from './RouteLink.tsx';

interface Props {
  /** An address of this program: `/faelle/neu`. */
  readonly to: string;
  readonly kind?: ButtonKind | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly children: string;
}

/** A link in the shape of a button: it leads to the page on which something is begun. */
export function RouteButton({ to, kind = 'primary', icon: Icon, children }: Props) {
  return (
    <RouteLink className={`kern-btn kern-btn--${kind}`} to={to}>
      {Icon && <Icon size={20} />}
      <span className="kern-label">{children}</span>
    </RouteLink>
  );
}
