import { useRouterState } from '@tanstack/react-router';
import { RouteLink } from './RouteLink.tsx';

interface Props {
  readonly label: string;
  /** Addresses with their names; the deepest one that the current address begins with is marked. */
  readonly pages: readonly { readonly to: string; readonly label: string }[];
}

/** Links in the shape of tabs: a case file's pages, each with its own address and its place in the history. */
export function PageTabs({ label, pages }: Props) {
  const current = useRouterState({ select: (state) => state.location.pathname });
  const fitting = pages.filter(({ to }) => current === to || current.startsWith(`${to}/`));
  const marked = fitting.reduce<string | null>(
    (best, { to }) => (best && best.length > to.length ? best : to),
    null,
  );
  return (
    <nav className="kim-tabs__list" aria-label={label}>
      {pages.map((page) => (
        <RouteLink
          className="kim-tab"
          to={page.to}
          key={page.to}
          aria-current={page.to === marked ? 'page' : undefined}
        >
          {page.label}
        </RouteLink>
      ))}
    </nav>
  );
}
