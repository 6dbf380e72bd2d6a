import { useRouter } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';

export interface RouteLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** An address of this program: `/faelle/4711`. */
  readonly to: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLAnchorElement> | undefined;
}

/** A link to a page of this program, by its address as text: for tables, lists and menus that get theirs as data. */
export function RouteLink({ to, children, onClick, className = 'kern-link', ...rest }: RouteLinkProps) {
  const { history } = useRouter();
  return (
    <a
      {...rest}
      className={className}
      href={history.createHref(to)}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented) return;
        // One window only: Strg+click opens no second one.
        event.preventDefault();
        history.push(to);
      }}
    >
      {children}
    </a>
  );
}
