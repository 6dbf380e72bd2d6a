import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, Ref } from 'react';

interface Props extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'children' | 'aria-label' | 'disabled'
> {
  readonly icon: LucideIcon;
  /** What it does, and to what: „Ziel nach oben schieben“. */
  readonly label: string;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A button without words for the eye; the same words for the ear and as a tooltip. */
export function IconButton({ icon: Icon, label, className, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={className ? `kim-icon-button ${className}` : 'kim-icon-button'}
      aria-label={label}
      title={label}
    >
      <Icon size={20} />
    </button>
  );
}
