import { expect, test } from "@jest/globals";
import { parse } from "graphql";
import { pino } from "pino";
import { createPlan, planAhead } from "../src/plan.ts";
import { documentId } from "../src/trusted-documents.ts";
import { createSubgraphs } from "./subgraphs.ts";

test("what was planned ahead is answered without the planner, whether the operation is named or not", async () => {
  const { services, supergraphSdl } = await createSubgraphs({ asked: [], opinionsWait: undefined });
  const sourceOf = () => ({ process: async () => ({ data: { whoAsks: "planned" } }) });
  const plan = createPlan({ supergraphSdl, sourceOf, logger: pino({ level: "silent" }) });
  const { executor } = await plan.load({ apollo: {} as never });
  const ask = async (query: string, operationName?: string) => {
    const asked = { request: { query, operationName }, document: parse(query), queryHash: documentId(query), context: {} };
    return (await executor?.(asked as never))?.data;
  };
  const known = "query WhoAsks { whoAsks }";
  await planAhead(plan, known);
  Object.assign(plan, { queryPlanner: undefined });

  expect(await ask(known)).toEqual({ whoAsks: "planned" });
  expect(await ask(known, "WhoAsks")).toEqual({ whoAsks: "planned" });
  await expect(ask("query Other { whoAsks }")).rejects.toThrow(TypeError);
  await plan.stop?.();
  for (const service of services.values()) await service.stop();
});
