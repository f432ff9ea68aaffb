import { adhere } from "../../system/story/adhere.ts";
import type { Graph } from "../../system/story/graph.ts";
import { signTheOrder } from "../../system/story/sign-the-order.ts";
import { reach, refer, stageOf } from "./referral.ts";

/** A protocol in force that gave up its funding, with a team: nobody pays for it. */
export async function adhereWithoutFunding(graph: Graph): Promise<void> {
  const { protocolId, opinionId } = await refer(graph);
  await graph.act("promoter", "dropFunding", "Protocol", protocolId);
  const instructs = (verb: string, input?: object) => graph.act("has-instructor", verb, "Opinion", opinionId, input);
  await instructs("declareAdmissible");
  await instructs("assignRapporteur", { hasConflictOfInterest: false, declaration: "Aucun lien." });
  await instructs("draftOpinion", { outcome: "FAVOURABLE", considerations: "Utile.", reserves: [], recommendations: [] });
  await graph.act("has-college-secretary", "scheduleCollege", "Opinion", opinionId, { sessionOn: "2017-04-26" });
  await graph.moveClock("2017-04-26");
  const delivery = { number: "2017.0043/AC/SEVAM", deliveredOn: "2017-04-26" };
  await graph.act("has-college-secretary", "deliverOpinion", "Opinion", opinionId, delivery);
  await reach(graph, protocolId, "DECISION_PENDING");
  await adhere(stageOf(graph), await signTheOrder(stageOf(graph), { protocolId }));
}
