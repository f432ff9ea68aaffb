import { verifyHistory } from "@coop/service-kit/history/verify-history.ts";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";
import { fileTheDossier } from "./story/file-the-dossier.ts";
import { gatherOpinions } from "./story/gather-opinions.ts";
import { createGraph, type Graph } from "./story/graph.ts";
import { silentTeller } from "./story/teller.ts";

// One agent of the ARS also signs for the signatory, by a delegation that does not cover teams or while the signatory is away.

const [instructor, signatory] = ["ars-instructor-24", "ars-signatory-24"];
const [deputy, delegate, substitute] = ["ars-deputy-24", "ars-delegate-24", "ars-substitute-24"];
const reference = "Décision n° 2009-DG-0024";

let system: TestSystem;
let graph: Graph;
let protocolId: string;
beforeAll(async () => {
  system = await startTestSystem();
  graph = createGraph({ gateway: new URL("/", system.url).origin, access: system.system.addresses.access });
  ({ protocolId } = await fileTheDossier({ graph, tell: silentTeller }));
  await graph.moveClock("2017-03-15");
  await graph.act(instructor, "declareComplete", "Protocol", protocolId);
}, 90_000);
afterAll(() => system.stop(), 30_000);

const refusedTo = async (account: string, verb: string, input?: object) => {
  const { code, issues = [] } = await graph.refused(account, verb, "Protocol", protocolId, input);
  return [code, ...issues.map((issue) => `${issue.code} ${issue.path}`)].join(" ");
};

test("who has instructed decides neither as a delegate nor as a substitute; who has not may", async () => {
  await graph.act(deputy, "instructNeed", "Protocol", protocolId, { statement: "Huit mois d'attente." });
  expect(await refusedTo(delegate, "findNeedMet")).toBe("INSTRUCTOR_CANNOT_DECIDE");
  expect(await refusedTo(substitute, "findNeedMet")).toBe("INSTRUCTOR_CANNOT_DECIDE");
  await graph.act(signatory, "findNeedMet", "Protocol", protocolId);
});

test("the delegate's order says the delegation that the directory has recorded, and no other", async () => {
  await gatherOpinions({ graph, tell: silentTeller }, { protocolId });
  await graph.moveClock("2017-05-15");
  await graph.act(instructor, "prepareOrder", "Protocol", protocolId, { articles: "Article 1er. – Autorisé." });
  const file = await graph.sendFile(delegate, "arrete-signe.pdf", "Arrêté n° 2017-DOS-0043, signé.");
  const order = { number: "2017-DOS-0043", signedOn: "2017-05-15", file };
  expect(await refusedTo(delegate, "signOrder", { ...order, delegation: "Décision n° 1" })).toBe(
    "INVALID_INPUT OTHER_DELEGATION delegation",
  );
  await graph.act(delegate, "signOrder", "Protocol", protocolId, order);
  const { protocol } = await graph.ask(
    delegate,
    "query ($id: ID!) { protocol(id: $id) { authorisations { orderNumber delegation } } }",
    { id: protocolId },
  );
  expect(protocol.authorisations).toEqual([{ orderNumber: "2017-DOS-0043", delegation: reference }]);
});

test("a delegation signs nothing that it does not cover; a substitute does all that the signatory would", async () => {
  const rights = "{ mesDroits { roles inSteadOf { basis label reference acts } operations { name } } }";
  const { mesDroits: own } = await graph.ask(delegate, rights);
  expect(own).toMatchObject({
    roles: ["SIGNATORY"],
    inSteadOf: { basis: "DELEGATION", reference, acts: ["NEED", "AUTHORISATION"] },
  });
  const names = ({ operations }: typeof own) => operations.map(({ name }: { name: string }) => name);
  expect([names(own).includes("signOrder"), names(own).includes("registerAdhesion")]).toEqual([true, false]);
  const { mesDroits: lent } = await graph.ask(substitute, rights);
  expect([lent.inSteadOf.basis, names(lent).includes("registerAdhesion")]).toEqual(["SUBSTITUTION", true]);

  const register = `mutation ($id: ID!, $input: RegisterAdhesionInput!) {
    registerAdhesion(id: $id, revision: 1, idempotencyKey: "uncovered", input: $input) { __typename }
  }`;
  const variables = { id: "018f0000-0000-7000-8000-000000000000", input: { decisionNumber: "2017-ADH-1" } };
  const [error] = (await system.as(delegate)(register, variables)).errors ?? [];
  expect(error).toMatchObject({
    message: `Votre délégation de signature (${reference}) ne comprend pas cet acte.`,
    extensions: { code: "FORBIDDEN" },
  });
  expect((await system.as(substitute)(register, variables)).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
});

test("the history says in what capacity each acted, and every chain is whole", async () => {
  const { protocol } = await graph.ask(
    instructor,
    "query ($id: ID!) { protocol(id: $id) { history(first: 100) { nodes { type actor { label inSteadOf { basis reference } } } } } }",
    { id: protocolId },
  );
  const actorOf = (type: string) => protocol.history.nodes.find((entry: { type: string }) => entry.type === type)?.actor;
  expect(actorOf("OrderSigned")).toEqual({
    label: `ARS Centre-Val de Loire, signature, par délégation de signature « ${reference} »`,
    inSteadOf: { basis: "DELEGATION", reference },
  });
  expect(actorOf("NeedFound")).toEqual({ label: "ARS Centre-Val de Loire, signature", inSteadOf: null });
  const { dataSource } = system.system.services.protocols;
  expect((await verifyHistory(dataSource, "protocols", new Map())).brokenChains).toEqual([]);
});
