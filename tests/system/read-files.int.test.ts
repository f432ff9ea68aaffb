import { accessesTo } from "@coop/service-kit/access-log/access-log.ts";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";
import { createGraph, type Graph } from "./story/graph.ts";
import { tellTheStory } from "./story/tell.ts";
import { silentTeller } from "./story/teller.ts";

// A file is read by those who are shown the part of the dossier that names it, and by nobody else.

let system: TestSystem;
let graph: Graph;
let protocolId: string;
let sha256: string;
let name: string;
beforeAll(async () => {
  system = await startTestSystem();
  graph = createGraph({ gateway: new URL("/", system.url).origin, access: system.system.addresses.access });
  ({ protocolId } = await tellTheStory({ graph, tell: silentTeller }));
  const files = "query ($id: ID!) { protocol(id: $id) { pieces { files { sha256 name } } } }";
  const { protocol } = await graph.ask("promoter", files, { id: protocolId });
  ({ sha256, name } = protocol.pieces[0].files[0]);
}, 90_000);
afterAll(() => system.stop(), 30_000);

async function read(account: string | null, path: string) {
  const token = account === null ? undefined : await system.system.access.issueDevelopmentToken(account);
  const headers = token?.ok ? { authorization: `Bearer ${token.value.accessToken}` } : {};
  const response = await fetch(new URL(`/files/${path}`, system.url), { headers });
  const { "x-request-id": _, date: __, ...told } = Object.fromEntries(response.headers);
  return { status: response.status, headers: told, text: await response.text() };
}
const pieceOf = () => `protocol/${protocolId}/${sha256}`;

test.each([["promoter"], ["ars-instructor-24"]])(
  "%s reads a piece of the dossier, as an attachment that no browser shows",
  async (account) => {
    const { status, headers, text } = await read(account, pieceOf());
    expect(status).toBe(200);
    expect(text.length).toBeGreaterThan(0);
    expect(headers).toMatchObject({
      "content-type": "application/octet-stream",
      "content-length": String(Buffer.byteLength(text)),
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    });
  },
);

test.each([["ars-instructor-11"], ["partner-ars-11"], ["professional-other"], ["has-instructor"], ["ministry"]])(
  "to %s a file of this dossier, one of another and one that there is not are the same answer",
  async (account) => {
    const absent = [
      await read(account, `protocol/${protocolId}/${"0".repeat(64)}`),
      await read(account, `protocol/01590000-0000-7000-8000-000000000009/${sha256}`),
      await read(account, `protocol/nobody/${sha256}`),
      await read(account, `adhesion/${protocolId}/${sha256}`),
      await read(account, `anything/${protocolId}/${sha256}`),
    ];
    const { status, headers, text } = await read(account, pieceOf());
    expect({ status, text }).toEqual({ status: 404, text: expect.stringContaining("NOT_FOUND") });
    for (const other of absent) {
      expect([other.status, other.text]).toEqual([status, text]);
      expect(Object.keys(other.headers).toSorted()).toEqual(Object.keys(headers).toSorted());
    }
  },
);

test("a file that was sent and that no dossier names is nobody's, not even who sent it", async () => {
  const sent = await graph.sendFile("promoter", "brouillon.html", "<script>alert(1)</script>");
  expect((await read("promoter", `protocol/${protocolId}/${sent.sha256}`)).status).toBe(404);
});

test("without a token no piece is read", async () => {
  expect((await read(null, pieceOf())).status).toBe(401);
});

test.each([[null], ["ars-instructor-11"], ["promoter"], ["ministry"]])(
  "%s reads a published order, and the annexes of the version that it signs",
  async (account) => {
    const published = `query ($id: ID!) { protocol(id: $id) {
      authorisations { orderFile { sha256 name size } } versions { number grid { annexes { files { sha256 fileName sizeBytes } } } } } }`;
    const { protocol } = await graph.ask("promoter", published, { id: protocolId });
    const [{ orderFile }] = protocol.authorisations;
    const signed = protocol.versions.at(-1).grid.annexes.files[0];
    const [order, annex] = await Promise.all([
      read(account, `protocol/${protocolId}/${orderFile.sha256}`),
      read(account, `protocol/${protocolId}/${signed.sha256}`),
    ]);
    expect([order.status, order.text]).toEqual([200, expect.stringContaining("Arrêté n° 2017-DOS-0042")]);
    expect(order.headers["content-length"]).toBe(String(orderFile.size));
    expect([annex.status, annex.text]).toEqual([200, expect.stringContaining("Arbre de décision")]);
    expect(annex.headers["content-disposition"]).toContain(signed.fileName);
  },
);

test("an annex of a draft is its promoter's, and what a promoter says of its size is not told", async () => {
  const sent = await graph.sendFile("promoter", "notice.pdf", "Notice (fictive).");
  const draft = { title: "Brouillon avec annexe", regime: "HPST", regionCode: "24", fundingRequested: false };
  const id = await graph.create("promoter", "createProtocol", "Protocol", draft);
  await graph.writeSection("promoter", id, 0, { annexes: { files: [{ sha256: sent.sha256, sizeBytes: 3 }] } });
  const mine = await read("promoter", `protocol/${id}/${sent.sha256}`);
  expect([mine.status, mine.text, mine.headers["content-length"]]).toEqual([200, "Notice (fictive).", "17"]);
  expect(mine.headers["content-disposition"]).toBe(`attachment; filename*=UTF-8''${sent.sha256}`);
  const others = [
    await read("ars-instructor-24", `protocol/${id}/${sent.sha256}`),
    await read(null, `protocol/${id}/${sent.sha256}`),
  ];
  expect(others.map(({ status }) => status)).toEqual([404, 401]);
});

test("an agent who reads a file has consulted the dossier: it is recorded", async () => {
  await read("ars-instructor-24", pieceOf());
  const [latest] = await accessesTo(system.system.services.protocols.dataSource.manager, protocolId, 1);
  expect(latest).toMatchObject({
    entity: "Protocol",
    actorKind: "ARS_AGENT",
    organisation: "ars-24",
    operation: expect.stringContaining("LireFichier"),
  });
});
