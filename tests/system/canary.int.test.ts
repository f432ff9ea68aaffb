import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { logSerializers } from "@coop/service-kit/log-serializers.ts";
import { waitFor } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { decodeJwt } from "jose";
import { pino } from "pino";
import { unfinished } from "./attack/fingerprint.ts";
import { send } from "./attack/send.ts";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";

// Values that are found nowhere else are sent wherever people's data and secrets pass; then every line of the log is searched.

const words = { title: "CANARYtitle", narrative: "CANARYnarrative", mail: "canary@example.org", token: "CANARYtoken" };
const idNatPs = "899900000011";
const inside = /\bat .*\.ts:|SELECT |INSERT |127\.0\.0\.1|localhost:|postgres:|ECONN|QueryFailed|node_modules/;

let system: TestSystem;
let token: string;
let secrets: readonly string[];
const log: string[] = [];
const answers: string[] = [];

beforeAll(async () => {
  const logger = pino({ level: "trace", serializers: logSerializers }, { write: (line) => void log.push(line) });
  system = await startTestSystem({ logger });
  await system.moveClock("2017-01-09T08:00:00Z");
  const issued = await system.system.access.issueDevelopmentToken("promoter");
  token = issued.ok ? issued.value.accessToken : "";
  const kept = await readFile(join(system.system.dataFolder, "secrets.env"), "utf8");
  secrets = [...kept.matchAll(/^\w+=(?:\w+:)?(.{16,})$/gm)].map(([, secret]) => String(secret));
}, 60_000);
afterAll(() => system.stop(), 30_000);

async function ask(query: string, variables: object = {}, authorization = `Bearer ${token}`) {
  const answer = await send(system.url, { headers: { authorization }, body: JSON.stringify({ query, variables }) });
  answers.push(JSON.stringify(answer.messages));
  return answer;
}

const create = (title: string, key: string) =>
  ask(
    'mutation ($title: String!, $key: String!) { result: createProtocol(idempotencyKey: $key, input: { title: $title, regime: HPST, regionCode: "24", fundingRequested: false }) { ... on ProtocolChanged { protocol { id } } } }',
    { title, key },
  );

test("no name, number, narrative, address, token or secret is in any line of the log, whatever fails", async () => {
  const { data } = await create(words.title, "canary-1");
  const { id } = data.result.protocol;
  await ask(
    'mutation ($id: ID!, $text: String!) { writeSection(protocolId: $id, revision: 0, idempotencyKey: "canary-2", input: { nature: { object: $text } }) { __typename } }',
    { id, text: words.narrative },
  );
  await ask(
    'mutation ($id: ID!, $who: IdNatPs!) { invitePromoter(id: $id, revision: 1, idempotencyKey: "canary-3", input: { idNatPs: $who, handsOver: false }) { __typename } }',
    { id, who: idNatPs },
  );
  await ask("query ($text: String) { protocols(filter: { text: $text }) { nodes { id } } }", { text: words.mail });
  await ask("{ me { id } }", {}, `Bearer ${words.token}`);
  await ask(`{ ${words.title} }`);
  await send(system.url, { body: `{"query": ${words.narrative}` });
  await waitFor(async () => (await unfinished(system)) === 0, { timeoutMs: 20_000, describe: "events that arrive" });

  const { dataSource } = system.system.services.protocols;
  await dataSource.query("ALTER TABLE history RENAME TO history_away");
  const failed = await create(words.title, "canary-4");
  expect(failed.codes).toEqual(["INTERNAL"]);
  await dataSource.query("ALTER TABLE history_away RENAME TO history");

  const { actor } = decodeJwt(token) as { actor: { person: { givenName: string; familyName: string; idNatPs: string } } };
  const { givenName, familyName, idNatPs: own } = actor.person;
  const canaries = [
    ...Object.values(words),
    idNatPs,
    `${givenName} ${familyName}`,
    own,
    token,
    String(token.split(".")[2]),
    ...secrets,
  ];
  expect(secrets.length).toBeGreaterThan(2);
  expect(log.some((line) => line.includes('"level":50'))).toBe(true);
  expect(log.some((line) => line.includes("A request is answered."))).toBe(true);
  expect(canaries.filter((canary) => log.some((line) => line.includes(canary)))).toEqual([]);
}, 60_000);

test("no answer shows a stack, a statement, an address or a secret", () => {
  expect(answers.length).toBeGreaterThan(5);
  expect(answers.filter((answer) => inside.test(answer) || secrets.some((secret) => answer.includes(secret)))).toEqual([]);
});
