import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { request as forward } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import type { Certificate } from "@coop/testkit/certificate.ts";

export interface TlsProxy {
  readonly url: string;
  stop(): Promise<void>;
}

/** Ends TLS before one server, and hands on which certificate a client has shown (RFC 9440): what it says of that itself is dropped. */
export async function startTlsProxy(target: string, { identity }: Certificate): Promise<TlsProxy> {
  const pfx = await readFile(identity.keyStore);
  const options = { pfx, passphrase: identity.password, requestCert: true, rejectUnauthorized: false };
  const server = createServer(options, (request, response) => {
    const shown = (request.socket as TLSSocket).getPeerX509Certificate();
    const { "client-cert": _said, ...headers } = request.headers;
    const onward = forward(new URL(request.url ?? "/", target), {
      method: request.method ?? "GET",
      headers: { ...headers, ...(shown && { "client-cert": `:${shown.raw.toString("base64")}:` }) },
    });
    onward.on("response", (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
