import type { Graph } from "../../system/story/graph.ts";
import { type Referred, refer } from "./referral.ts";

/** The HAS does not examine it as it is, and the college does not pay. */
export async function refuseToExamine(graph: Graph): Promise<Referred> {
  const referred = await refer(graph);
  await graph.act("has-instructor", "declareInadmissible", "Opinion", referred.opinionId, { reasons: "Sans littérature." });
  const day = "2017-04-03";
  await graph.moveClock(day);
  const college = (verb: string, input?: object) =>
    graph.act("college-secretary", verb, "FundingFile", referred.fundingFileId, input);
  await college("startExamination");
  const against = { outcome: "UNFAVOURABLE", considerations: "Sans économie.", conditions: [] };
  await college("giveFundingOpinion", { number: "2017-02", givenOn: day, ...against });
  await college("refuseFunding", { decidedOn: day, reasons: "Trop cher." });
  return referred;
}
