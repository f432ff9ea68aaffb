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
  /** Of an ordinary account, which the attacker has. */
  readonly token: string;
  /** A key that somebody else has used. */
  readonly foreignKey: string;
}

/** More than the public may ask in a minute. */
const MOST_REQUESTS = 400;

const justUnderBudget = "{ protocols(first: 100) { nodes { title opinions { id } funding { id } teamCount } } }";

const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");

export function attacksOn({ url, login, forgeries, token, foreignKey }: Target): readonly Attack[] {
  const authorization = `Bearer ${token}`;

  /** Each attack comes from an address of its own, and spends what that address has. */
  async function post(body: string, headers: Readonly<Record<string, string>> = { authorization }): Promise<string> {
    const from = { "content-type": "application/json", "x-forwarded-for": "203.0.113.1" };
    const response = await fetch(url, { method: "POST", headers: { ...from, ...headers }, body });
    return describe(response.status, await response.text());
  }
  const ask = (query: string, headers?: Readonly<Record<string, string>>) => post(JSON.stringify({ query }), headers);
  const attack = (name: string, strike: Attack["strike"]): Attack => ({ name, strike });

  const region = (inner: string) => `region { protocols(first: 100) { nodes { ${inner} } } }`;
  const unfolding = many(
    18,
    (level) =>
      `fragment F${level} on Query { a${level}: __typename ${level < 17 ? `...F${level + 1} ... on Query { ...F${level + 1} }` : ""} }`,
  );
  return [
    attack("deep", () =>
      ask(`{ protocols { nodes { ${"region { protocols { nodes { ".repeat(20)} id ${"} } }".repeat(20)} } } }`),
    ),
    attack("wide", () => ask(`{ ${"me { id } ".repeat(1_000)} }`)),
    attack("a document of sixty thousand words", () => ask(`{ ${"me { id } ".repeat(15_000)} }`)),
    attack("aliases", () => ask(`{ me { ${many(1_000, (index) => `a${index}: id`)} } }`)),
    attack("root fields", () => ask(`{ ${many(90, (index) => `a${index}: protocols { totalCount { count } }`)} }`)),
    attack("fragments that unfold", () => ask(`{ ...F0 } ${unfolding}`)),
    attack("huge lists", () => ask(`{ protocols(first: 100) { nodes { ${region(region("id"))} } } }`)),
    attack("a list just under its budget", () => ask(justUnderBudget)),
    attack("directives", () => ask(`{ me { id ${"@include(if: true) ".repeat(500)} } }`)),
    attack("a body of two megabytes", () =>
      post(JSON.stringify({ query: "{ me { id } }", variables: { a: "a".repeat(2_097_152) } })),
    ),
    attack("a body that never ends", () => slowBody(url)),
    attack("half a JSON", () => post("{")),
    attack("guessed tokens", () => ask("{ me { id } }", { authorization: `Bearer ${token.slice(0, -8)}AAAAAAAA` })),
    attack("introspection", () => ask("{ __schema { types { name fields { name type { name } } } } }")),
    attack("a batch", () => post(JSON.stringify(Array(100).fill({ query: "{ me { id } }" })))),
    attack("another's idempotency key", () =>
      ask(
        `mutation { createProtocol(idempotencyKey: "${foreignKey}", input: { title: "à moi", regime: HPST, regionCode: "24", fundingRequested: false }) { ... on ProtocolChanged { protocol { title } } } }`,
      ),
    ),
    attack("more requests than its share", () =>
      untilLimited(MOST_REQUESTS, () => ask("{ regions { code } }", { "x-forwarded-for": "203.0.113.99" })),
    ),
    ...forgeries.map(({ name, token: forged }) =>
      attack(name, async () => ask("{ me { id } }", { authorization: `Bearer ${await forged()}` })),
    ),
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
