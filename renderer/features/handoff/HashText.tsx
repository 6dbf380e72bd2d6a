/** Names and hashes that are compared character by character: even letters, broken anywhere. */
export function HashText({ children }: { readonly children: string }) {
  return <code className="kim-hash">{children}</code>;
}
