import type { ReactNode } from 'react';

/** The mark of Gouji: a ledger page, and the tick that an accountant puts beside a figure that ties. */
export function Mark({ size }: { readonly size: number }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <rect x="3" y="3" width="26" height="26" rx="6" fill="#0f6cbd" />
      <path d="M8 10.5h10M8 16h6M8 21.5h5" stroke="#fff" strokeOpacity="0.72" strokeWidth="2" strokeLinecap="round" />
      <path
        d="m14.5 19.2 3.6 4L25 11.5"
        stroke="#fff"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
        fill="none"
      />
    </svg>
  );
}
