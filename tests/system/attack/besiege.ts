import { agent } from "@coop/gateway/testing/issuer.ts";
import { newId } from "@coop/kernel";
import { askGraph } from "../harness/ask-graph.ts";
import { FOREIGN_TITLE } from "./attacks.ts";
import { forgeriesOf, startStranger } from "./forgeries.ts";
import type { ProductionSystem } from "./start-production.ts";
import { type Felt, underAttack } from "./under-attack.ts";

/** Reads after which a reader is somebody else: they never come near what one may ask in a minute. */
const READS_OF_ONE = 50;

const professional = () => ({ ...agent, kind: "PROFESSIONAL", subject: newId(), organisation: null, region: null, roles: [] });

/** Attacks a system in production with every attack in its turn; the readers ask for the public catalogue with tokens of their own. */
export async function besiege(
  { url, accessUrl, provider, tokens }: ProductionSystem,
  measureMs: number,
): Promise<readonly Felt[]> {
  const stranger = await startStranger();
  try {
    const tokenOf = (actor: object) => tokens.token({ claims: { actor } });
    const foreignKey = newId();
    await askGraph(url, () => tokenOf(professional()))(
      `mutation { createProtocol(idempotencyKey: "${foreignKey}", input: { title: "${FOREIGN_TITLE}", regime: HPST, regionCode: "24", fundingRequested: false }) { __typename } }`,
    );
    const target = { url, newToken: () => tokenOf(professional()), foreignKey };
    const forgeries = forgeriesOf(tokens, stranger);
    return await underAttack({
      target: { ...target, forgeries, login: { accessUrl, provider } },
      read: readingOf(url, () => tokenOf({ ...agent, subject: newId() })),
      measureMs,
    });
  } finally {
    await stranger.stop();
  }
}

function readingOf(url: string, newToken: () => Promise<string>) {
  let reads = 0;
  let ask = askGraph(url, newToken);
  return async () => {
    if (reads % READS_OF_ONE === 0) ask = askGraph(url, newToken);
    reads += 1;
    return (await ask("{ protocols(first: 10) { nodes { id title } } }")).errors === undefined;
  };
}
