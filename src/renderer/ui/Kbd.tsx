/** A key as it is printed on the keyboard. */
export function Kbd({ children }: { readonly children: string }) {
  return <kbd>{children}</kbd>;
}

export function KeyCombination({ caps }: { readonly caps: readonly string[] }) {
  if (caps.length === 0) return null;
  return (
    <span className="key-combination">
      {caps.map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}
