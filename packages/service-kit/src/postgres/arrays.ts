/** The numbers that PostgreSQL has for its types. */
const [INTEGER, TEXT] = [23, 25];
const HEAD_BYTES = 20;
const LENGTH_BYTES = 4;
const INTEGER_BYTES = 4;
/** What stands in place of a length where there is no value. */
const NULL = -1;

/**
 * Texts as a parameter `text[]` in PostgreSQL's own bytes. What `pg` makes of an array is one long text in which each quote
 * is escaped: with JSON in it that costs more than all else that is done to publish an event.
 */
export function textArray(texts: readonly (string | null)[]): Buffer {
  const bytes = texts.reduce((sum, text) => sum + LENGTH_BYTES + Buffer.byteLength(text ?? ""), HEAD_BYTES);
  const array = Buffer.allocUnsafe(bytes);
  let at = writeHead(array, TEXT, texts.length);
  for (const text of texts) {
    const length = text === null ? 0 : array.write(text, at + LENGTH_BYTES);
    array.writeInt32BE(text === null ? NULL : length, at);
    at += LENGTH_BYTES + length;
  }
  return array;
}

/** Whole numbers of 32 bits as a parameter `integer[]`. */
export function integerArray(integers: readonly number[]): Buffer {
  const array = Buffer.allocUnsafe(HEAD_BYTES + integers.length * (LENGTH_BYTES + INTEGER_BYTES));
  let at = writeHead(array, INTEGER, integers.length);
  for (const integer of integers) at = array.writeInt32BE(integer, array.writeInt32BE(INTEGER_BYTES, at));
  return array;
}

function writeHead(array: Buffer, type: number, length: number): number {
  const [dimensions, mayHoldNulls, lowerBound] = [1, 1, 1];
  let at = 0;
  for (const word of [dimensions, mayHoldNulls, type, length, lowerBound]) at = array.writeInt32BE(word, at);
  return at;
}
