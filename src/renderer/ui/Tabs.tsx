/** Pages of one dialog beside each other: arrow keys go from tab to tab and show its page at once. */
import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react/tab';
import type { ReactNode } from 'react';

interface TabsProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly tabs: readonly { readonly id: T; readonly title: string }[];
  readonly onChange: (tab: T) => void;
  readonly listClass: string;
  readonly panelClass: string;
  /** The page of the current tab. */
  readonly children: ReactNode;
}

/** The tabs stand above each other; the current one has the keyboard when the dialog opens. */
export function Tabs<T extends string>({
  label,
  value,
  tabs,
  onChange,
  listClass,
  panelClass,
  children,
}: TabsProps<T>) {
  const choose = (id: string | null | undefined): void => {
    const tab = tabs.find((one) => one.id === id);
    if (tab) onChange(tab.id);
  };
  return (
    <TabProvider orientation="vertical" selectedId={value} setSelectedId={choose}>
      <TabList className={listClass} aria-label={label}>
        {tabs.map(({ id, title }) => (
          <Tab key={id} id={id} autoFocus={id === value} render={<button type="button" />}>
            {title}
          </Tab>
        ))}
      </TabList>
      <TabPanel className={panelClass} tabId={value} focusable={false}>
        {children}
      </TabPanel>
    </TabProvider>
  );
}
