/** One set, 1.5 px strokes on a 16 px grid. Decorative: the words beside it carry the meaning. */
const PATHS = {
  up: 'M8 12.5v-9M4 7.5l4-4 4 4',
  down: 'M8 3.5v9M4 8.5l4 4 4-4',
  right: 'M6 3.5l4.5 4.5L6 12.5',
  back: 'M10 3.5L5.5 8l4.5 4.5',
  open: 'M3.5 6L8 10.5 12.5 6',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  watch: 'M8 2.5l6 11H2zM8 6.5v3.2M8 11.6v.1',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  pen: 'M2 5h12M3 11.5c1.6-2.8 2.8-3.6 3.4-3 .8.7-.8 2.8.3 3 1.1.2 1.8-2.2 2.9-2.1.8.1.3 1.5 1.2 1.5.8 0 1.5-.6 2.2-1.5',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 9.8a1.8 1.8 0 100-3.6 1.8 1.8 0 000 3.6',
  file: 'M4 1.8h5.5L12.5 5v9.2H4zM9.3 2v3.200h3',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
