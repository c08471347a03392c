import { DownMark } from './pen-mark.tsx';

interface Props {
  readonly class: string;
  readonly label: string;
  readonly options: readonly string[];
  readonly picked: number;
  readonly onPick: (index: number) => void;
}

/** One of a few, in the browser's own list; plain words where there is nothing to choose. */
export function Picker({ label, options, picked, onPick, ...rest }: Props) {
  const shown = options[picked] ?? '';
  if (options.length < 2)
    return (
      <span class={`picker ${rest.class}`} title={shown}>
        <span class="picked">{shown}</span>
      </span>
    );
  return (
    <span class={`picker many ${rest.class}`}>
      <span class="picked" aria-hidden="true">
        {shown}
      </span>
      <DownMark />
      <select aria-label={label} value={String(picked)} onChange={(event) => onPick(Number(event.currentTarget.value))}>
        {options.map((option, index) => (
          <option key={option} value={String(index)}>
            {option}
          </option>
        ))}
      </select>
    </span>
  );
}
