import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';

export interface TabPage {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

interface Props {
  /** What the pages have in common. */
  readonly label: string;
  readonly pages: readonly TabPage[];
  readonly selected?: string | undefined;
  readonly onSelect?: ((id: string) => void) | undefined;
}

/** Pages of one thing, one in sight. For pages with addresses use links in `PageTabs` instead. */
export function Tabs({ label, pages, selected, onSelect }: Props) {
  return (
    <AriaTabs
      className="kim-tabs"
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => onSelect?.(String(key))}
    >
      <TabList className="kim-tabs__list" aria-label={label}>
        {pages.map((page) => (
          <Tab className="kim-tab" id={page.id} key={page.id}>
            {page.label}
          </Tab>
        ))}
      </TabList>
      {pages.map((page) => (
        <TabPanel className="kim-tabs__panel" id={page.id} key={page.id}>
          {page.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
