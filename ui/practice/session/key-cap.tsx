/** The key that does the same as the control it stands in; controls tell it to a screen reader by aria-keyshortcuts. */
export function KeyCap({ children }: { children: string | number }) {
  return (
    <span aria-hidden="true">
      <kbd>{children}</kbd>
    </span>
  );
}
