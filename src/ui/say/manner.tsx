import { MEDIA, TONES } from '#domain/wording.ts';
import { Segments } from '#ui/kit/field.tsx';
import { useOffer } from '#ui/store/context.ts';
import { mediumNames, sayWords, toneNames } from '#ui/words/say.ts';

/** Tone and medium. */
export function Manner() {
  const { say } = useOffer().store;
  return (
    <div class="manner">
      <Segments
        label={sayWords.medium}
        value={say.medium.value}
        options={MEDIA.map((value) => ({ value, label: mediumNames[value] }))}
        onChange={(medium) => void say.choose({ medium })}
      />
      <Segments
        label={sayWords.tone}
        value={say.tone.value}
        options={TONES.map((value) => ({ value, label: toneNames[value] }))}
        onChange={(tone) => void say.choose({ tone })}
      />
    </div>
  );
}
