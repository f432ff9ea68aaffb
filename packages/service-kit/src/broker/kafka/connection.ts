import type { Socket } from "node:net";

/** kafkajs' connection to one broker, as far as the correction below needs it. */
export interface Connection {
  readonly socket?: Socket;
  disconnect(): Promise<boolean>;
}

/**
 * kafkajs 2.2.4 lets go of all its connections to a broker each time that one of them could not be made, also of those whose
 * socket is gone. To `unref` such a one is to wait for it to connect, which it never will: each time leaves a listener,
 * and Node warns of the eleventh.
 */
export function withoutWaitingForTheGone(byKafkajs: Connection["disconnect"]): Connection["disconnect"] {
  return function disconnect(this: Connection) {
    const { socket } = this;
    if (socket?.destroyed) socket.unref = () => socket;
    return byKafkajs.call(this);
  };
}
