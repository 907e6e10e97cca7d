/** Buttons: with words, or an icon whose words are its label and tooltip. */
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly primary?: boolean;
  readonly small?: boolean;
  readonly disabled?: boolean;
  readonly caps?: readonly string[];
  readonly autoFocus?: boolean;
  readonly title?: string;
}

export function Button({ children, onPress, primary, small, disabled, caps, autoFocus, title }: ButtonProps) {
  const classes = ['button', primary ? 'primary' : '', small ? 'small-button' : ''].filter(Boolean).join(' ');
  return (
    <button type="button" className={classes} onClick={onPress} disabled={disabled} autoFocus={autoFocus} title={title}>
      {children}
      {caps?.map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </button>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly small?: boolean;
  readonly title?: string;
}

export function IconButton({ icon, label, onPress, pressed, disabled, small, title }: IconButtonProps) {
  return (
    <button
      type="button"
      className={small ? 'icon-button small-icon' : 'icon-button'}
      aria-label={label}
      aria-pressed={pressed}
      title={title ?? label}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

/** A link in the text of the interface that does something in this window. */
export function LinkButton({
  children,
  onPress,
  title,
}: {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly title?: string;
}) {
  return (
    <button type="button" className="link" onClick={onPress} title={title}>
      {children}
    </button>
  );
}
