import type { KafkaRecord } from "./incoming.ts";

const MAGIC = 2;
/** What stands before the length, and the length itself. */
const BEFORE_LENGTH = 12;
/** Of all that stands before the records. */
const HEAD_BYTES = 61;
/** How they are compressed, whether a transaction wrote them, and whether they are about one: none of it by our producers. */
const NOT_PLAIN = 0b11_0111;

/** A place in bytes, which moves on as they are read. */
interface Cursor {
  readonly bytes: Buffer;
  at: number;
}

/**
 * The records of Kafka's batches, format 2, one after the other; the last one may be cut off, and comes again then.
 * Undefined where one of them is compressed, part of a transaction or of an older format.
 */
export function readBatches(bytes: Buffer): readonly KafkaRecord[] | undefined {
  const records: KafkaRecord[] = [];
  let at = 0;
  while (bytes.length - at >= HEAD_BYTES) {
    const end = at + BEFORE_LENGTH + bytes.readInt32BE(at + 8);
    if (end > bytes.length) break;
    if (bytes.readInt8(at + 16) !== MAGIC || (bytes.readInt16BE(at + 21) & NOT_PLAIN) !== 0) return undefined;
    // Exact below 2^53: nobody will have written as many messages.
    const firstOffset = Number(bytes.readBigInt64BE(at));
    const count = bytes.readInt32BE(at + 57);
    const cursor = { bytes, at: at + HEAD_BYTES };
    for (let read = 0; read < count; read += 1) records.push(readRecord(cursor, firstOffset));
    if (cursor.at !== end) throw new Error(`A batch of Kafka's ends at ${end}, its records at ${cursor.at}.`);
    at = end;
  }
  return records;
}

function readRecord(cursor: Cursor, firstOffset: number): KafkaRecord {
  readVarInt(cursor); // its length
  cursor.at += 1; // its attributes: there are none
  skipVarInt(cursor); // milliseconds after the batch's time
  const offset = String(firstOffset + readVarInt(cursor));
  const key = readText(cursor);
  const value = readText(cursor);
  const headers: Record<string, string | null> = {};
  for (let left = readVarInt(cursor); left > 0; left -= 1) headers[readText(cursor) ?? ""] = readText(cursor);
  return { offset, key, value, headers };
}

/** What is no UTF-8 gets U+FFFD. */
function readText(cursor: Cursor): string | null {
  const length = readVarInt(cursor);
  if (length < 0) return null;
  const from = cursor.at;
  cursor.at += length;
  return cursor.bytes.toString("utf8", from, cursor.at);
}

/** Seven bits in each byte, the lowest first, and the sign in the lowest of all. */
function readVarInt(cursor: Cursor): number {
  let word = 0;
  let shift = 0;
  let byte: number;
  do {
    byte = cursor.bytes[cursor.at++] as number;
    word |= (byte & 0x7f) << shift;
    shift += 7;
  } while (byte > 0x7f);
  return (word >>> 1) ^ -(word & 1);
}

function skipVarInt(cursor: Cursor): void {
  while ((cursor.bytes[cursor.at++] as number) > 0x7f);
}
