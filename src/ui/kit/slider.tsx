import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words: "80 %". */
  readonly shown: string;
  readonly note?: string | undefined;
  readonly onInput: (value: number) => void;
}

/** A value between two ends, with its figure beside the label. */
export function Slider({ label, value, min, max, step, shown, note, onInput }: Props) {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <output for={id}>
        {shown}
        {note && <span class="small"> {note}</span>}
      </output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={shown}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
