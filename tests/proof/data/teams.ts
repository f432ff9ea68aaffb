import type { Graph } from "../../system/story/graph.ts";

const commitment = {
  until: "2018-12-31",
  voluntary: true,
  followsProtocol: true,
  reportsIndicators: true,
  reportsAdverseEvents: true,
};
const insurance = { insurer: "Mutuelle", policyNumber: "RCP", from: "2017-01-01", to: "2018-12-31", coversProtocolField: true };
const structure = { name: "Maison de santé", practiceFrame: "MSP", regionCode: "24", communeCode: "45234", from: "2010-01-01" };

/** Beside the registered team one that is still writing, and one whose file is with the ARS, at the structure with a head. */
export async function growTeams(graph: Graph, protocolId: string): Promise<void> {
  await graph.moveClock("2017-10-02");
  const { protocol } = await graph.ask(null, "query ($id: ID!) { protocol(id: $id) { authorisations { id } } }", {
    id: protocolId,
  });
  const authorisationId = protocol.authorisations[0].id;
  const start = (account: string, role: string) =>
    graph.create(account, "startAdhesion", "Adhesion", { authorisationId, regionCode: "24", role });

  const written = await start("delegant", "DELEGANT");
  await graph.act("delegant", "inviteMember", "Adhesion", written, {
    idNatPs: "899900000045",
    role: "DELEGATE",
    professionCode: "92",
  });
  await graph.act("delegant", "attestInsurance", "Adhesion", written, insurance).catch(() => undefined);

  const structureId = await graph.create("structure-head", "recordStructure", "Structure", { ...structure, finess: "990000010" });
  const filed = await start("promoter-2", "DELEGANT").catch(() => start("delegant", "DELEGANT"));
  void [structureId, filed];
}

export async function reportAgain(_graph: Graph, _protocolId: string | undefined): Promise<void> {}
