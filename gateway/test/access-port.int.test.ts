import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ACTOR_HEADER, verifyActor } from "@coop/service-kit/identity/actor-token.ts";
import { expect, test } from "@jest/globals";
import { accessOverHttp } from "../src/access-port.ts";
import { actorKeys } from "./subgraphs.ts";

const revocations = [{ subject: "s", organisation: "ars-11", revokedAt: "2026-11-22T09:00:00.000Z" }];

test("each call is signed as the system's; a list that is the same is not sent twice; use is told", async () => {
  const asked: { readonly path: string; readonly kind: string; readonly etag: unknown; readonly body: string }[] = [];
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join("");
    const header = request.headers[ACTOR_HEADER] as string;
    const { actor } = await verifyActor(actorKeys, header, { audience: "access", body });
    const etag = request.headers["if-none-match"];
    asked.push({ path: request.url ?? "", kind: actor.kind, etag, body });
    if (request.url === "/use") response.writeHead(204).end();
    else if (etag === '"1"') response.writeHead(304, { etag: '"1"' }).end();
    else response.writeHead(200, { etag: '"1"' }).end(JSON.stringify({ revocations }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    const port = accessOverHttp(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, actorKeys);
    expect(await port.readRevocations()).toEqual(revocations);
    expect(await port.readRevocations()).toEqual(revocations);
    await port.recordUse([{ subject: "s", day: "2026-11-22", count: 3, lastAt: new Date(0) }]);
  } finally {
    server.close();
  }
  expect(asked.map(({ path, kind, etag }) => [path, kind, etag])).toEqual([
    ["/revocations", "SYSTEM", undefined],
    ["/revocations", "SYSTEM", '"1"'],
    ["/use", "SYSTEM", undefined],
  ]);
  expect(JSON.parse(asked[2]?.body ?? "")).toEqual({
    uses: [{ subject: "s", day: "2026-11-22", count: 3, lastAt: "1970-01-01T00:00:00.000Z" }],
  });
});
