import { once } from "node:events";
import { connect, type Socket } from "node:net";

const [DELETE_TOPICS, SASL_HANDSHAKE, SASL_AUTHENTICATE, ALTER_CONFIGS] = [20, 17, 36, 44];

export interface WireLogin {
  readonly name: string;
  readonly password: string;
}

/** Deletes a topic in Kafka's own protocol: the port has no such thing, and no other file may know a client. */
export function deleteTopic(port: number, topic: string, login?: WireLogin): Promise<void> {
  return tell(port, DELETE_TOPICS, 1, Buffer.concat([int32(1), text(topic), int32(10_000)]), login);
}

/** Changes one setting of a topic, as an operator of the cluster may at any time. */
export function alterTopic(port: number, topic: string, name: string, value: string, login?: WireLogin): Promise<void> {
  const [aTopic, set] = [Buffer.from([2]), Buffer.from([0])];
  const setting = Buffer.concat([int32(1), text(name), set, text(value)]);
  return tell(port, ALTER_CONFIGS, 0, Buffer.concat([int32(1), aTopic, text(topic), setting, Buffer.from([0])]), login);
}

async function tell(port: number, api: number, version: number, body: Buffer, login?: WireLogin): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    if (login) {
      await ask(socket, SASL_HANDSHAKE, 1, text("PLAIN"));
      const words = Buffer.from(`\u0000${login.name}\u0000${login.password}`);
      await ask(socket, SASL_AUTHENTICATE, 0, Buffer.concat([int32(words.length), words]));
    }
    await ask(socket, api, version, body);
  } finally {
    socket.destroy();
  }
}

/** Sends one request and waits for its answer. */
async function ask(socket: Socket, api: number, version: number, body: Buffer): Promise<void> {
  const request = Buffer.concat([int16(api), int16(version), int32(0), text("testkit"), body]);
  socket.write(Buffer.concat([int32(request.length), request]));
  await once(socket, "data");
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([int16(bytes.length), bytes]);
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
