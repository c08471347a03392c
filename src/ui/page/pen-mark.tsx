/** The second signature: a pen stroke under a line. */
export const PenMark = () => (
  <svg
    class="mark"
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    aria-hidden="true"
  >
    <path d="M2 5.5h12" opacity="0.45" />
    <path d="M2.5 12c1.8-3.2 3.4-3.6 3.7-2.2.3 1.3-1 2.5-.2 2.6 1 .1 2-2.5 3-2.4.8.1.2 1.6 1.1 1.7.8.1 1.6-.7 3.4-.8" />
  </svg>
);

export const CrossMark = () => (
  <svg
    width="12"
    height="12"
    viewBox="0 0 12 12"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    aria-hidden="true"
  >
    <path d="M3 3l6 6M9 3l-6 6" />
  </svg>
);

export const DownMark = () => (
  <svg
    class="down"
    width="10"
    height="10"
    viewBox="0 0 10 10"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d="M2 3.5l3 3 3-3" />
  </svg>
);
