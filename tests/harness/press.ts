const PATIENCE_MS = 3_000;

const named = (node: Element): string => (node.getAttribute('aria-label') ?? node.textContent ?? '').trim();

function find(name: string): HTMLElement | undefined {
  const isNamed = (node: Element) =>
    name.endsWith('*') ? named(node).startsWith(name.slice(0, -1)) : named(node) === name;
  return [...document.querySelectorAll<HTMLElement>('button, label')].find(isNamed);
}

/** Presses buttons by name, one after the other: `A|B*|C?`. `*` stands for any end, `?` for one that may be missing. Then writes `words`. */
export async function pressAll(names: string, words?: string): Promise<void> {
  document.documentElement.dataset.pressed = 'no';
  for (const given of names.split('|').filter((name) => name !== '')) {
    const isOptional = given.endsWith('?') && find(given) === undefined;
    const name = isOptional ? given.slice(0, -1) : given;
    const start = performance.now();
    while (find(name) === undefined && performance.now() - start < (isOptional ? 60 : PATIENCE_MS))
      await new Promise((done) => setTimeout(done, 15));
    find(name)?.click();
    await new Promise((done) => setTimeout(done, 30));
  }
  const area = document.querySelector<HTMLTextAreaElement>('.heard textarea, .your-line textarea');
  if (words !== undefined && area !== null) {
    area.value = words;
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 30));
    (find('Say it') ?? find('Read it'))?.click();
    await new Promise((done) => setTimeout(done, 200));
  }
  document.documentElement.dataset.pressed = 'yes';
}
