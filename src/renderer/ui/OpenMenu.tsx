/**
 * The menu itself, on Ariakit's: arrows and letters go through it, Enter takes, Escape and a click elsewhere close it, and
 * the keyboard goes back where it was.
 */
import { Menu as AriaMenu, MenuItem as AriaMenuItem, useMenuStore } from '@ariakit/react/menu';
import { useEffect } from 'react';
import { KeyCombination } from './Kbd';
import type { MenuItem, MenuProps } from './Menu';
import { staysHere } from './stays-here';
import './menu.css';

export function OpenMenu({ label, items, place, onClose }: MenuProps) {
  const menu = useMenuStore({ open: true, setOpen: (open) => (open ? undefined : onClose()) });
  useEffect(() => {
    menu.setInitialFocus('first');
    menu.setAutoFocusOnShow(true);
  }, [menu]);
  return (
    <AriaMenu
      store={menu}
      className="menu"
      aria-label={label}
      portal
      // Inside the page's main part, so that all that is shown belongs to a landmark.
      portalElement={() => document.querySelector('main') ?? document.body}
      getAnchorRect={() => place}
      // Its guards would be hidden elements that can have the focus, one of them inside the tree.
      preserveTabOrder={false}
      gutter={0}
      hideOnEscape={staysHere}
      onKeyDown={(event) => {
        // A letter goes to an item; it is no command of the window.
        event.stopPropagation();
        if (event.key !== 'Tab') return;
        event.preventDefault();
        menu.hide();
      }}
      onContextMenu={(event) => event.preventDefault()}
    >
      {items.map((item) => (
        <AriaMenuItem
          key={item.title}
          className={item.apart ? 'menu-item apart' : 'menu-item'}
          disabled={item.disabled ?? false}
          accessibleWhenDisabled
          onClick={() => pick(item)}
        >
          <span className="grow trunc">{item.title}</span>
          <KeyCombination caps={item.caps ?? []} />
        </AriaMenuItem>
      ))}
    </AriaMenu>
  );
}

/** After the menu has gone and the keyboard is back where it was. */
const pick = ({ onPick }: MenuItem): void => void setTimeout(onPick, 0);
