/** The number that PostgreSQL has for the type `text`. */
const TEXT = 25;
const DIMENSION_BYTES = 20;
const LENGTH_BYTES = 4;

/**
 * Texts as a parameter `text[]` in PostgreSQL's own bytes. What `pg` makes of an array is one long text in which each quote
 * is escaped: with JSON in it that costs more than all else that is done to publish an event.
 */
export function textArray(texts: readonly string[]): Buffer {
  const bytes = texts.reduce((sum, text) => sum + LENGTH_BYTES + Buffer.byteLength(text), DIMENSION_BYTES);
  const array = Buffer.allocUnsafe(bytes);
  const [dimensions, hasNulls, lowerBound] = [1, 0, 1];
  let at = 0;
  for (const word of [dimensions, hasNulls, TEXT, texts.length, lowerBound]) at = array.writeInt32BE(word, at);
  for (const text of texts) {
    const length = array.write(text, at + LENGTH_BYTES);
    array.writeInt32BE(length, at);
    at += LENGTH_BYTES + length;
  }
  return array;
}
