import { connect } from "node:net";

/** Begins a request whose body never ends, a byte now and then, and gives what is answered until the connection is closed. */
export async function drip(url: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const { port, hostname, pathname } = new URL(url);
  const socket = connect(Number(port), hostname);
  const closed = Promise.withResolvers<void>();
  const answered: Buffer[] = [];
  socket.on("data", (chunk) => answered.push(chunk));
  // A byte that is sent to who has hung up is no reason to forget what was answered.
  socket.on("error", () => undefined);
  socket.once("close", () => closed.resolve());
  const head = Object.entries({ host: hostname, "content-type": "application/json", "content-length": "10000", ...headers });
  socket.write(`POST ${pathname} HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}`).join("\r\n")}\r\n\r\n`);
  const dripping = setInterval(() => socket.write(" "), 10);
  await closed.promise;
  clearInterval(dripping);
  return Buffer.concat(answered).toString();
}
