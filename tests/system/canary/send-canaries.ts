import { createDataSource } from "@coop/service-kit/postgres/data-source.ts";
import { decodeJwt } from "jose";
import { type Answered, send } from "../attack/send.ts";
import type { Addresses } from "../story/graph.ts";

// Values that are found nowhere else are sent wherever people's data and secrets pass, the same in both ways of running.

const words = { title: "CANARYtitle", narrative: "CANARYnarrative", mail: "canary@example.org", token: "CANARYtoken" };
const idNatPs = "899900000011";

export interface Watched extends Addresses {
  /** Of the account `promoter`. */
  readonly token: string;
  /** Of the system, by the text of `secrets.env`. */
  readonly secrets: string;
  readonly protocolsDatabaseUrl: string;
}

export interface Sent {
  /** What must be in no line of any log. */
  readonly canaries: readonly string[];
  readonly secrets: readonly string[];
  /** The sentences of every answer. */
  readonly answers: readonly string[];
  /** The answer to a change that the database refused, with the row in its error. */
  readonly failed: Answered;
}

export async function sendCanaries({ gateway, token, secrets: kept, protocolsDatabaseUrl }: Watched): Promise<Sent> {
  const answers: string[] = [];
  async function ask(query: string, variables: object = {}, authorization = `Bearer ${token}`): Promise<Answered> {
    const answer = await send(gateway, { headers: { authorization }, body: JSON.stringify({ query, variables }) });
    answers.push(JSON.stringify(answer.messages));
    return answer;
  }
  const create = (title: string, key: string) =>
    ask(
      'mutation ($title: String!, $key: String!) { result: createProtocol(idempotencyKey: $key, input: { title: $title, regime: HPST, regionCode: "24", fundingRequested: false }) { ... on ProtocolChanged { protocol { id } } } }',
      { title, key },
    );

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
  await send(gateway, { body: `{"query": ${words.narrative}` });
  const failed = await whileRowsAreRefused(protocolsDatabaseUrl, () => create(words.title, "canary-4"));

  const { actor } = decodeJwt(token) as { actor: { person: { givenName: string; familyName: string; idNatPs: string } } };
  const { givenName, familyName, idNatPs: own } = actor.person;
  const secrets = [...kept.matchAll(/^\w+=(?:\w+:)?(.{16,})$/gm)].map(([, secret]) => String(secret));
  const people = [idNatPs, `${givenName} ${familyName}`, own];
  return {
    canaries: [...Object.values(words), ...people, token, String(token.split(".")[2]), ...secrets],
    secrets,
    answers,
    failed,
  };
}

/** The database refuses such rows meanwhile, and says in its error what stands in them. */
async function whileRowsAreRefused(databaseUrl: string, work: () => Promise<Answered>): Promise<Answered> {
  const database = await createDataSource({ url: databaseUrl, tables: [], migrations: [], poolSize: 1 }).initialize();
  try {
    await database.query(`CREATE FUNCTION canary_falls() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF to_jsonb(NEW)::text LIKE '%${words.title}%' THEN RAISE EXCEPTION 'a row is refused' USING DETAIL = to_jsonb(NEW)::text; END IF;
      RETURN NEW; END $$`);
    await database.query("CREATE TRIGGER canary BEFORE INSERT ON history FOR EACH ROW EXECUTE FUNCTION canary_falls()");
    return await work();
  } finally {
    await database.query("DROP FUNCTION canary_falls CASCADE");
    await database.destroy();
  }
}

const inside = /\bat .*\.ts:|SELECT |INSERT |127\.0\.0\.1|localhost:|postgres:|ECONN|QueryFailed|node_modules/;

/** Which answers show a stack, a statement, an address or a secret. */
export function answersThatTell(answers: readonly string[], secrets: readonly string[]): readonly string[] {
  return answers.filter((answer) => inside.test(answer) || secrets.some((secret) => answer.includes(secret)));
}
