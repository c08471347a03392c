/** The pen stroke under a line: our signature. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 24" width="32" height="24" aria-hidden="true" focusable="false">
      <path d="M3 6h26" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" fill="none" opacity=".45" />
      <path
        d="M5 19c3-5.5 5.5-7 7-6 1.7 1.2-1.6 5.6.6 6.2 2.2.5 3.9-4.5 6.1-4.3 1.6.2.6 3.2 2.5 3.2 1.6 0 3-1.3 4.3-3.2"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
        fill="none"
      />
    </svg>
  );
}
