/** A file that holds no pay table we know, with a sentence for the person. */
export class UnusableTable extends Error {
  override readonly name = 'UnusableTable';
}
