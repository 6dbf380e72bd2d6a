import { EllipsisVertical, type LucideIcon } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  readonly run: () => void;
}

interface Props {
  /** What the actions are about: „Mehr zu Schritt …“. */
  readonly label: string;
  /** Of the button, so that focus can come back to it after its row has moved. */
  readonly id?: string | undefined;
  readonly actions: readonly MenuAction[];
}

/** Less frequent actions on one thing, behind one button. The frequent ones stand beside it. */
export function ActionMenu({ label, id, actions }: Props) {
  return (
    <MenuTrigger>
      <AriaButton className="kim-icon-button" aria-label={label} {...(id === undefined ? {} : { id })}>
        <EllipsisVertical size={20} />
      </AriaButton>
      <Popover className="kim-popover" placement="bottom end">
        <Menu
          className="kim-menu"
          aria-label={label}
          onAction={(key) => actions.find((action) => action.id === key)?.run()}
        >
          {actions.map(({ id: key, label: text, icon: Icon }) => (
            <MenuItem className="kim-listbox__option" id={key} key={key} textValue={text}>
              {Icon && <Icon size={18} />}
              <span>{text}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
