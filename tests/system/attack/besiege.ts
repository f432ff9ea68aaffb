import { newId } from "@coop/kernel";
import type { TestSystem } from "../harness/start-system.ts";
import { FOREIGN_TITLE } from "./attacks.ts";
import { type Felt, underAttack } from "./under-attack.ts";

/** Attacks a running system with every attack in its turn; the readers ask for the public catalogue with a token of their own. */
export async function besiege(system: TestSystem, measureMs: number): Promise<readonly Felt[]> {
  const { access } = system.system;
  const issued = await access.issueDevelopmentToken("promoter");
  if (!issued.ok) throw new Error("There is no development account promoter.");
  const foreignKey = newId();
  await system.as("promoter-2")(
    `mutation { createProtocol(idempotencyKey: "${foreignKey}", input: { title: "${FOREIGN_TITLE}", regime: HPST, regionCode: "24", fundingRequested: false }) { __typename } }`,
  );
  const asReader = system.as("ars-instructor-24");
  const read = async () => (await asReader("{ protocols(first: 10) { nodes { id title } } }")).errors === undefined;
  const target = { url: system.url, accessUrl: access.issuer, token: issued.value.accessToken, foreignKey };
  return underAttack({ target, read, measureMs });
}
