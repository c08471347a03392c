/** A name at the start of a line: first letter large, the rest as it is ("401(k) match" stays). */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
