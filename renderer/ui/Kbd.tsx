/** A key or a combination: `Strg + K`. */
export function Kbd({ children }: { readonly children: string }) {
  return <kbd className="kim-kbd">{children}</kbd>;
}
