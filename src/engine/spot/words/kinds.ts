/** How many of some kinds of words a text has. */
export const kindsIn = (text: string, kinds: readonly RegExp[]): number =>
  kinds.filter((kind) => kind.test(text)).length;
