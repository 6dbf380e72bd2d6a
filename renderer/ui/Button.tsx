import { LoaderCircle, type LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Working } from './Working.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'tertiary' | 'danger';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly kind?: ButtonKind | undefined;
  readonly icon?: LucideIcon | undefined;
  /** For rows of tables and cards. */
  readonly compact?: boolean | undefined;
  /** Shows that it works and swallows further clicks; focus stays. What takes long is said in words, too. */
  readonly busy?: boolean | undefined;
  /** Something else on the page says how far it is. */
  readonly told?: boolean | undefined;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A button says what it does, as a verb. It is never disabled: what is missing is told on pressing it. */
export function Button({
  kind = 'primary',
  icon: Icon,
  compact,
  busy,
  told = false,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const classes = ['kern-btn', `kern-btn--${kind}`, compact && 'kern-btn--compact', rest.className];
  return (
    <>
      <button
        type="button"
        {...rest}
        className={classes.filter(Boolean).join(' ')}
        aria-busy={busy || undefined}
        onClick={(event) => {
          if (busy) event.preventDefault();
          else onClick?.(event);
        }}
      >
        {busy ? <LoaderCircle className="kim-spinner" size={20} /> : Icon && <Icon size={20} />}
        <span className="kern-label">{children}</span>
      </button>
      {busy !== undefined && <Working goesOn={busy && !told}>{children}</Working>}
    </>
  );
}
