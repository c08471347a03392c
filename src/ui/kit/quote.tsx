/** Words of the letter, as written. */
export function Quote({ text }: { readonly text: string }) {
  return <q class="quote">{text.replace(/\s+/g, ' ').trim()}</q>;
}
