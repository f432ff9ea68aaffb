import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";

/** Begin a query: simple (`Q`), or one that was prepared (`E`, Execute). */
const QUERIES = new Set(["Q".charCodeAt(0), "E".charCodeAt(0)]);

export interface StatementCounter {
  /** The same database, by way of the counter. */
  through(databaseUrl: string): string;
  /** How many statements went by so far, whoever sent them. */
  statements(): number;
  close(): void;
}

/** Stands between clients and PostgreSQL and counts what is asked: pools, listeners and sessions alike. */
export async function countStatements(databaseUrl: string): Promise<StatementCounter> {
  const { hostname, port } = new URL(databaseUrl);
  let statements = 0;
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    const read = messageReader((type) => {
      if (QUERIES.has(type)) statements += 1;
    });
    client.on("data", read);
    client.pipe(database).pipe(client);
    for (const socket of [client, database]) socket.on("error", () => [client, database].map((end) => end.destroy()));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    through(url) {
      const proxied = new URL(url);
      proxied.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
      return proxied.href;
    },
    statements: () => statements,
    close: () => void server.close(),
  };
}

/** Follows the messages of PostgreSQL's protocol: a type, then a length that counts itself. The first message has no type. */
function messageReader(onMessage: (type: number) => void): (bytes: Buffer) => void {
  let pending = Buffer.alloc(0);
  let typeBytes = 0;
  return (bytes) => {
    pending = Buffer.concat([pending, bytes]);
    while (pending.length >= typeBytes + 4) {
      const length = typeBytes + pending.readUInt32BE(typeBytes);
      if (pending.length < length) return;
      if (typeBytes === 1) onMessage(pending[0] as number);
      pending = pending.subarray(length);
      typeBytes = 1;
    }
  };
}
