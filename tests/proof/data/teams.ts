import type { Graph } from "../../system/story/graph.ts";

const commitment = {
  until: "2019-12-31",
  voluntary: true,
  followsProtocol: true,
  reportsIndicators: true,
  reportsAdverseEvents: true,
};
const insurance = { insurer: "Mutuelle", policyNumber: "RCP", from: "2017-01-01", to: "2019-12-31", coversProtocolField: true };
const training = {
  title: "Formation",
  body: "Université",
  hours: 20,
  completedOn: "2017-06-01",
  supervisedActs: 60,
  experienceMonths: 48,
  validator: { capacity: "Formateur" },
};
const structure = { name: "Maison de santé", practiceFrame: "MSP", regionCode: "24", communeCode: "45234", from: "2010-01-01" };

/** Beside the registered team one that is still writing, and one whose file is with the ARS, at the structure with a head. */
export async function growTeams(graph: Graph, protocolId: string): Promise<void> {
  await graph.moveClock("2017-10-02");
  const { protocol } = await graph.ask(null, "query ($id: ID!) { protocol(id: $id) { authorisations { id } } }", {
    id: protocolId,
  });
  const start = async () => {
    const input = { authorisationId: protocol.authorisations[0].id, regionCode: "24", role: "DELEGANT" };
    const id = await graph.create("delegant", "startAdhesion", "Adhesion", input);
    await graph.act("delegant", "inviteMember", "Adhesion", id, {
      idNatPs: "899900000052",
      role: "DELEGATE",
      professionCode: "92",
    });
    return id;
  };
  await graph.act("delegant", "commitMember", "Adhesion", await start(), commitment);

  const filed = await start();
  const structureId = await graph.create("structure-head", "recordStructure", "Structure", { ...structure, finess: "990000010" });
  await graph.act("delegant", "describeAdhesion", "Adhesion", filed, { structureId, startOn: "2017-12-01" });
  for (const member of ["delegant", "delegate-2"]) {
    await graph.act(member, "commitMember", "Adhesion", filed, commitment);
    await graph.act(member, "attestInsurance", "Adhesion", filed, insurance);
    await graph.act(member, "attestTraining", "Adhesion", filed, training);
  }
  await graph.act("delegant", "submitAdhesion", "Adhesion", filed);
  const asked = { pieces: [{ name: "Diplôme" }], dueOn: "2017-11-02" };
  await graph.act("ars-instructor-24", "requestAdhesionPieces", "Adhesion", filed, asked);
}

const reportQuery = "query ($id: ID!) { adhesion(id: $id) { reports { id status } reportsToStart { from } } }";

/** The second report of a team, written and not sent; the first one is sent back with reasons. */
export async function reportAgain(graph: Graph, adhesionId: string): Promise<void> {
  const sent = await graph.ask("delegant", reportQuery, { id: adhesionId });
  // Another one may be due already: the system opens it once the clock has moved.
  const report = sent.adhesion.reports.find(({ status }: { status: string }) => status === "SUBMITTED");
  await graph.act("ars-instructor-24", "returnReport", "AnnualReport", report.id, { reasons: ["Des chiffres à revoir."] });
  await graph.moveClock("2019-09-03");
  const { adhesion } = await graph.ask("delegant", reportQuery, { id: adhesionId });
  const [period] = adhesion.reportsToStart;
  const draft =
    period === undefined
      ? adhesion.reports.find(({ id }: { id: string }) => id !== report.id).id
      : await graph.create("delegant", "startReport", "AnnualReport", { adhesionId, from: period.from });
  const words = { figures: { patients: 12 }, nil: false, difficulties: "Peu de temps.", improvements: "Plus de salles." };
  await graph.act("delegant", "saveReport", "AnnualReport", draft, words);
}
