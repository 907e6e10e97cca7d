/** For what floats: Escape closes it and is no command of the window. */
export function staysHere(event: { readonly stopPropagation: () => void }): true {
  event.stopPropagation();
  return true;
}
