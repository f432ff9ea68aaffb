import { connect } from "node:net";
import { type Attack, untilLimited } from "./attack.ts";
import type { Forgery } from "./forgeries.ts";
import { type LoginTarget, loginAttacks } from "./login-attacks.ts";

/** What somebody else has written under the key that is tried. */
export const FOREIGN_TITLE = "à autrui";

export interface Target {
  readonly url: string;
  readonly login: LoginTarget;
  /** Tokens that nobody gave. */
  readonly forgeries: readonly Forgery[];
  /** Of an ordinary professional, whom the attacker is. */
  readonly newToken: () => Promise<string>;
  /** A key that somebody else has used. */
  readonly foreignKey: string;
}

/** More than a professional may ask in a minute. */
const MOST_REQUESTS = 700;

const justUnderBudget = "{ protocols(first: 100) { nodes { title opinions { id } funding { id } teamCount } } }";

const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");

type Ask = (query: string, authorization?: string) => Promise<string>;
type Post = (body: string, authorization?: string) => Promise<string>;

export function attacksOn({ url, login, forgeries, newToken, foreignKey }: Target): readonly Attack[] {
  let intruders = 0;
  /** Each attack has an address and a token of its own: what it spends is missing to no other. */
  function attack(name: string, strike: (ask: Ask, post: Post) => Promise<string>): Attack {
    intruders += 1;
    const from = { "content-type": "application/json", "x-forwarded-for": `203.0.113.${intruders}` };
    let token: Promise<string> | undefined;
    const post: Post = async (body, authorization) => {
      token ??= newToken();
      const headers = { ...from, authorization: authorization ?? `Bearer ${await token}` };
      const response = await fetch(url, { method: "POST", headers, body });
      return describe(response.status, await response.text());
    };
    return { name, strike: () => strike((query, authorization) => post(JSON.stringify({ query }), authorization), post) };
  }

  const region = (inner: string) => `region { protocols(first: 100) { nodes { ${inner} } } }`;
  const unfolding = many(
    18,
    (level) =>
      `fragment F${level} on Query { a${level}: __typename ${level < 17 ? `...F${level + 1} ... on Query { ...F${level + 1} }` : ""} }`,
  );
  return [
    attack("deep", (ask) =>
      ask(`{ protocols { nodes { ${"region { protocols { nodes { ".repeat(20)} id ${"} } }".repeat(20)} } } }`),
    ),
    attack("wide", (ask) => ask(`{ ${"me { id } ".repeat(1_000)} }`)),
    attack("a document of sixty thousand words", (ask) => ask(`{ ${"me { id } ".repeat(15_000)} }`)),
    attack("aliases", (ask) => ask(`{ me { ${many(1_000, (index) => `a${index}: id`)} } }`)),
    attack("root fields", (ask) => ask(`{ ${many(90, (index) => `a${index}: protocols { totalCount { count } }`)} }`)),
    attack("fragments that unfold", (ask) => ask(`{ ...F0 } ${unfolding}`)),
    attack("huge lists", (ask) => ask(`{ protocols(first: 100) { nodes { ${region(region("id"))} } } }`)),
    attack("a list just under its budget", (ask) => ask(justUnderBudget)),
    attack("directives", (ask) => ask(`{ me { id ${"@include(if: true) ".repeat(500)} } }`)),
    attack("a body of two megabytes", (_ask, post) =>
      post(JSON.stringify({ query: "{ me { id } }", variables: { a: "a".repeat(2_097_152) } })),
    ),
    attack("a body that never ends", () => slowBody(url)),
    attack("half a JSON", (_ask, post) => post("{")),
    attack("guessed tokens", async (ask) => ask("{ me { id } }", `Bearer ${(await newToken()).slice(0, -8)}AAAAAAAA`)),
    attack("introspection", (ask) => ask("{ __schema { types { name fields { name type { name } } } } }")),
    attack("a batch", (_ask, post) => post(JSON.stringify(Array(100).fill({ query: "{ me { id } }" })))),
    attack("another's idempotency key", (ask) =>
      ask(
        `mutation { createProtocol(idempotencyKey: "${foreignKey}", input: { title: "à moi", regime: HPST, regionCode: "24", fundingRequested: false }) { ... on ProtocolChanged { protocol { title } } } }`,
      ),
    ),
    attack("more requests than its share", (ask) => untilLimited(MOST_REQUESTS, () => ask("{ regions { code } }"))),
    ...forgeries.map(({ name, token: forged }) => attack(name, async (ask) => ask("{ me { id } }", `Bearer ${await forged()}`))),
    ...loginAttacks(login),
  ];
}

function describe(status: number, text: string): string {
  const codes = [...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code);
  return [status, ...new Set(codes), ...(text.includes(FOREIGN_TITLE) ? ["LEAKED"] : [])].join(" ");
}

/** Announces a body, sends its beginning, and leaves: a hundred of them must not hold anybody up. */
function slowBody(url: string): Promise<string> {
  const { port, hostname } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.on("error", () => resolve("connection refused"));
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900000\r\n\r\n{"query":`,
    );
    setTimeout(() => {
      socket.destroy();
      resolve("no answer, held");
    }, 200);
  });
}
