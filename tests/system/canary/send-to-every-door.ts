import { developmentSiret } from "@coop/access/development-people.ts";
import { send } from "../attack/send.ts";
import type { TestSystem } from "../harness/start-system.ts";
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

/** Who may write somewhere: each mutation is tried by all of them. */
const accounts = ["promoter", "delegant", "ars-instructor-24", "ars-administrator-24", "has-instructor", "college-secretary"];

const invitation =
  "mutation ($input: InviteAgentInput!, $key: String!) { inviteAgent(idempotencyKey: $key, input: $input) { __typename ... on Refusal { message } } }";

/** Sends canaries by every mutation and to the doors of logins, and gives back what must be found nowhere. */
export async function sendToEveryDoor({ system, url }: TestSystem): Promise<readonly string[]> {
  const from = { "x-forwarded-for": words.address };
  for (const account of accounts) {
    const issued = await system.access.issueDevelopmentToken(account);
    if (!issued.ok) throw new Error(`There is no development account ${account}.`);
    const headers = { ...from, authorization: `Bearer ${issued.value.accessToken}` };
    for (const body of everyMutationWith(words.text)) await send(url, { headers, body: JSON.stringify(body) });
    const input = {
      ...{ organisationCode: "ars-24", email: words.email, givenName: words.text, familyName: words.text },
      ...{ roles: ["INSTRUCTOR"], from: "2017-01-09", siret: developmentSiret("ars-24") },
    };
    await send(url, { headers, body: JSON.stringify({ query: invitation, variables: { input, key: account } }) });
  }
  await send(url, { headers: { ...from, authorization: `Bearer ${words.bearer}` }, body: '{"query":"{ me { id } }"}' });
  await askForTokens(system.access.issuer, from);
  return Object.values(words);
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
