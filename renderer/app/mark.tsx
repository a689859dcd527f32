/** The product's mark: an envelope whose flap is a path that finds its way out. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="26" height="26" rx="7" fill="var(--accent)" />
      <path
        d="M7 9.5h14v9.5H7z M7.4 10l6.6 5.2L20.6 10"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="1.7"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
