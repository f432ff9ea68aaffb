import { developmentSiret } from "@coop/access/development-people.ts";
import { send } from "../attack/send.ts";
import type { Addresses } from "../story/graph.ts";
import { everyMutationWith } from "./every-input.ts";

/** Found nowhere else; the address is one of those that are for examples. */
const words = {
  text: "CANARYtext",
  email: "canary-agent@example.org",
  client: "CANARYclient",
  secret: "CANARYsecret",
  code: "CANARYcode",
  state: "CANARYstate",
  address: "203.0.113.77",
  bearer: "CANARYbearer",
} as const;

/** Who may write somewhere: each mutation is tried by one after the other, until the verb itself answers. */
const accounts = [
  ...["promoter", "ars-instructor-24", "delegant", "ars-administrator-24", "has-instructor", "college-secretary"],
  ...["ars-signatory-24", "has-college-secretary", "structure-head", "urps-24", "ministry", "partner-ars-24"],
];

const invitation =
  "mutation ($input: InviteAgentInput!, $key: String!) { inviteAgent(idempotencyKey: $key, input: $input) { __typename ... on Refusal { message } } }";

export interface Knocked {
  /** What must be found nowhere. */
  readonly canaries: readonly string[];
  /** Mutations that did not answer themselves to anybody: their form or who asked was refused before. */
  readonly notReached: readonly string[];
}

/**
 * Sends canaries by every mutation with all that it takes, most of them refused by a rule, and to the doors of logins. At both
 * doors the address that a proxy names must be believed.
 */
export async function sendToEveryDoor({ gateway, access }: Addresses): Promise<Knocked> {
  const from = { "x-forwarded-for": words.address };
  const all: Headers[] = [];
  for (const account of accounts) {
    const headers = { ...from, authorization: `Bearer ${await tokenOf(access, account)}` };
    all.push(headers);
    await send(gateway, { headers, body: JSON.stringify(invitationBy(account)) });
  }
  const notReached: string[] = [];
  for (const { verb, ...body } of everyMutationWith(words.text)) {
    if (!(await isReachedBy(all, gateway, JSON.stringify(body)))) notReached.push(verb);
  }
  await send(gateway, { headers: { ...from, authorization: `Bearer ${words.bearer}` }, body: '{"query":"{ me { id } }"}' });
  await askForTokens(access, from);
  return { canaries: Object.values(words), notReached };
}

type Headers = Readonly<Record<string, string>>;

/** Whether the verb itself answers one of them: that it is refused, or that the row is nothing to who asked. */
async function isReachedBy(all: readonly Headers[], gateway: string, body: string): Promise<boolean> {
  for (const headers of all) {
    const { data, codes } = await send(gateway, { headers, body });
    if (data || codes.every((code) => code === "NOT_FOUND")) return true;
  }
  return false;
}

function invitationBy(account: string): object {
  const input = {
    ...{ organisationCode: "ars-24", email: words.email, givenName: words.text, familyName: words.text },
    ...{ roles: ["INSTRUCTOR"], from: "2017-01-09", siret: developmentSiret("ars-24") },
  };
  return { query: invitation, variables: { input, key: account } };
}

async function tokenOf(access: string, account: string): Promise<string> {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ account }) };
  const { accessToken } = (await (await fetch(new URL("/development/token", access), init)).json()) as { accessToken?: string };
  if (!accessToken) throw new Error(`There is no development account ${account}.`);
  return accessToken;
}

async function askForTokens(issuer: string, from: Readonly<Record<string, string>>): Promise<void> {
  const { client, secret, code, state } = words;
  const form = { "content-type": "application/x-www-form-urlencoded", ...from };
  const token = (said: Readonly<Record<string, string>>) =>
    fetch(new URL("/token", issuer), { method: "POST", headers: form, body: new URLSearchParams(said) });
  await token({ grant_type: "client_credentials", client_id: client, client_secret: secret });
  await token({ grant_type: "client_credentials", client_id: "partner-ars-24", client_secret: secret });
  await token({ grant_type: "authorization_code", client_id: "developpement", code, code_verifier: code });
  await token({ grant_type: "refresh_token", client_id: "developpement", refresh_token: secret });
  const pages = [
    `/auth?client_id=${client}&state=${state}&redirect_uri=https://${client}.example`,
    `/login/development-pro-connect/callback?code=${code}&state=${state}`,
    `/interaction/${state}`,
  ];
  for (const page of pages) await fetch(new URL(page, issuer), { headers: { ...from, accept: "text/html" } });
}
