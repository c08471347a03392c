import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws into a fresh place of the page and waits for what it loads. */
export async function draw(view: ComponentChild): Promise<HTMLElement> {
  document.body.replaceChildren();
  const place = document.body.appendChild(document.createElement('div'));
  await act(async () => render(view, place));
  await settled();
  return place;
}

/** Lets promises that are under way finish. */
export async function settled(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 12; turn++) await Promise.resolve();
  });
}

export function button(name: RegExp | string, within: ParentNode = document): HTMLElement {
  const matches = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  const found = [...within.querySelectorAll<HTMLElement>('button')].find((each) =>
    matches((each.getAttribute('aria-label') ?? each.textContent ?? '').trim()),
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
}

export async function click(node: HTMLElement): Promise<void> {
  await act(async () => node.click());
  await settled();
}

export function labelled(name: RegExp | string, within: ParentNode = document): HTMLInputElement {
  const matches = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  for (const label of within.querySelectorAll('label'))
    if (matches((label.textContent ?? '').trim())) {
      const field = label.htmlFor === '' ? label.querySelector('input') : document.getElementById(label.htmlFor);
      if (field !== null) return field as HTMLInputElement;
    }
  throw new Error(`no field ${name}`);
}

export async function write(field: HTMLInputElement, text: string): Promise<void> {
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled();
}

export async function press(node: Element, key: string): Promise<void> {
  await act(
    async () => void node.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );
  await settled();
}
