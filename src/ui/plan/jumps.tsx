import { planWords } from '#ui/words/plan.ts';

/** The parts of the sheet in one line; a press goes there. */
export function Jumps() {
  const go = (title: string) => {
    const heading = [...document.querySelectorAll<HTMLElement>('.sheet h2')].find((each) => each.textContent === title);
    heading?.closest('section')?.scrollIntoView({ block: 'start' });
  };
  return (
    <nav aria-label={planWords.parts}>
      <ul class="jumps">
        {planWords.jumps.map(({ label, to }) => (
          <li key={to}>
            <button type="button" class="link" onClick={() => go(planWords[to])}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
