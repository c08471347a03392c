/** The first element any of the selectors finds, in their order; a selector the browser does not know is passed over. */
export function findPart(root: ParentNode, selectors: readonly string[]): HTMLElement | undefined {
  return findParts(root, selectors)[0];
}

/** What the first selector that finds anything finds. */
export function findParts(root: ParentNode, selectors: readonly string[]): HTMLElement[] {
  for (const selector of selectors) {
    try {
      const found = [...root.querySelectorAll<HTMLElement>(selector)];
      if (found.length > 0) return found;
    } catch {
      // An older browser without `:has`; the next selector does without.
    }
  }
  return [];
}

/** Whether neither the element nor one around it is switched off by a style of its own. Layout is not asked for. */
export const isShown = (element: Element): boolean =>
  element.closest('[style*="display: none"], [style*="display:none"], [hidden]') === null;
