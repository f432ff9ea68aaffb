import { crc32c } from "@node-rs/crc32";

/** A message as kafkajs hands it on. */
export interface BatchMessage {
  readonly key: string;
  readonly value: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const MAGIC = 2;
const NO_PRODUCER = -1n;
/** Of all that stands before the records. */
const HEAD_BYTES = 61;
/** What stands before the length, and the length itself. */
const BEFORE_LENGTH = 12;
/** Of a record: none, and no milliseconds after the first. A byte each. */
const ATTRIBUTES_AND_TIME = 2;
/** The checksum is of all that comes from here on. */
const CHECKED_FROM = 21;

/** Messages of one partition, measured. */
export interface MeasuredBatch {
  readonly messages: readonly BatchMessage[];
  /** Bytes of each record without its own length in front. */
  readonly bodies: readonly number[];
  readonly bytes: number;
}

export function measureBatch(messages: readonly BatchMessage[]): MeasuredBatch {
  const bodies = messages.map(bodyBytes);
  return { messages, bodies, bytes: bodies.reduce((sum, body) => sum + varIntBytes(body) + body, HEAD_BYTES) };
}

/**
 * Writes them as Kafka's record batch, format 2, and tells where it ends. The checksum is counted by a library; kafkajs does it
 * byte by byte.
 */
export function writeBatch(into: Buffer, from: number, { messages, bodies, bytes }: MeasuredBatch, nowMs: number): number {
  const batch = into.subarray(from, from + bytes);
  batch.writeBigInt64BE(0n, 0); // first offset
  batch.writeInt32BE(bytes - BEFORE_LENGTH, 8);
  batch.writeInt32BE(0, 12); // leader's epoch
  batch.writeInt8(MAGIC, 16);
  batch.writeInt16BE(0, CHECKED_FROM); // attributes
  batch.writeInt32BE(messages.length - 1, 23); // the last offset, counted from the first
  batch.writeBigInt64BE(BigInt(nowMs), 27); // first time
  batch.writeBigInt64BE(BigInt(nowMs), 35); // last time
  batch.writeBigInt64BE(NO_PRODUCER, 43);
  batch.writeInt16BE(0, 51); // producer's epoch
  batch.writeInt32BE(0, 53); // first sequence
  batch.writeInt32BE(messages.length, 57);
  let at = HEAD_BYTES;
  for (const [index, message] of messages.entries()) at = writeRecord(batch, at, bodies[index] as number, message, index);
  batch.writeUInt32BE(crc32c(batch.subarray(CHECKED_FROM)), 17);
  return from + bytes;
}

function bodyBytes({ key, value, headers = {} }: BatchMessage, offset: number): number {
  const names = Object.keys(headers);
  let bytes = ATTRIBUTES_AND_TIME + varIntBytes(offset) + textBytes(key) + textBytes(value) + varIntBytes(names.length);
  for (const name of names) bytes += textBytes(name) + textBytes(headers[name] as string);
  return bytes;
}

function writeRecord(
  bytes: Buffer,
  from: number,
  body: number,
  { key, value, headers = {} }: BatchMessage,
  offset: number,
): number {
  const names = Object.keys(headers);
  let at = writeVarInt(bytes, from, body);
  at = bytes.writeUInt16BE(0, at);
  at = writeVarInt(bytes, at, offset);
  at = writeText(bytes, at, key);
  at = writeText(bytes, at, value);
  at = writeVarInt(bytes, at, names.length);
  for (const name of names) at = writeText(bytes, writeText(bytes, at, name), headers[name] as string);
  return at;
}

const zigZag = (number: number) => ((number << 1) ^ (number >> 31)) >>> 0;
/** Each byte holds seven bits. */
const varIntBytes = (number: number) => Math.max(1, Math.ceil((32 - Math.clz32(zigZag(number))) / 7));

function writeVarInt(bytes: Buffer, from: number, number: number): number {
  let at = from;
  let rest = zigZag(number);
  for (; rest > 0x7f; rest >>>= 7) at = bytes.writeUInt8((rest & 0x7f) | 0x80, at);
  return bytes.writeUInt8(rest, at);
}

function textBytes(text: string): number {
  const length = Buffer.byteLength(text);
  return varIntBytes(length) + length;
}

function writeText(bytes: Buffer, from: number, text: string): number {
  const at = writeVarInt(bytes, from, Buffer.byteLength(text));
  return at + bytes.write(text, at);
}
