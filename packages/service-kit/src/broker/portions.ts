import { MAX_MESSAGE_BYTES, MessageTooLarge, type OutgoingMessage } from "./broker.ts";

/** The messages in portions of so many bytes, in their order. All are weighed before the first portion may leave. */
export function portionsOf(
  topic: string,
  messages: readonly OutgoingMessage[],
  portionBytes: number,
): readonly (readonly OutgoingMessage[])[] {
  const portions: OutgoingMessage[][] = [];
  let room = 0;
  for (const message of messages) {
    const bytes = bytesOf(message);
    if (bytes > MAX_MESSAGE_BYTES) throw new MessageTooLarge(topic, message.key, bytes);
    if (bytes > room) {
      portions.push([]);
      room = portionBytes;
    }
    portions.at(-1)?.push(message);
    room -= bytes;
  }
  return portions;
}

function bytesOf({ key, value, headers = {} }: OutgoingMessage): number {
  let bytes = Buffer.byteLength(key) + Buffer.byteLength(value);
  for (const [name, content] of Object.entries(headers)) bytes += Buffer.byteLength(name) + Buffer.byteLength(content);
  return bytes;
}
