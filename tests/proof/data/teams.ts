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
export const structure = {
  name: "Maison de santé",
  practiceFrame: "MSP",
  regionCode: "24",
  communeCode: "45234",
  from: "2010-01-01",
};

export async function startTeam(graph: Graph, authorisationId: string): Promise<string> {
  const input = { authorisationId, regionCode: "24", role: "DELEGANT" };
  const id = await graph.create("delegant", "startAdhesion", "Adhesion", input);
  await inviteDelegate(graph, id, "899900000052");
  return id;
}

async function inviteDelegate(graph: Graph, id: string, idNatPs: string): Promise<void> {
  await graph.act("delegant", "inviteMember", "Adhesion", id, { idNatPs, role: "DELEGATE", professionCode: "92" });
}

export async function fileTeam(graph: Graph, id: string, structureId: string): Promise<void> {
  await graph.act("delegant", "describeAdhesion", "Adhesion", id, { structureId, startOn: "2017-12-01" });
  for (const member of ["delegant", "delegate-2"]) {
    await graph.act(member, "commitMember", "Adhesion", id, commitment);
    await graph.act(member, "attestInsurance", "Adhesion", id, insurance);
    await graph.act(member, "attestTraining", "Adhesion", id, training);
  }
  await graph.act("delegant", "submitAdhesion", "Adhesion", id);
}

const membersQuery = "query ($id: ID!) { adhesion(id: $id) { members { id role } } }";

/** Two are asked into the team and don't stay: one goes, the other is taken out. */
export async function partWithTwo(graph: Graph, id: string): Promise<void> {
  await inviteDelegate(graph, id, "899900000045");
  await graph.act("delegate", "leaveTeam", "Adhesion", id);
  await inviteDelegate(graph, id, "899900000060");
  const { adhesion } = await graph.ask("delegant", membersQuery, { id });
  const { id: memberId } = adhesion.members.at(-1);
  await graph.act("delegant", "removeMember", "Adhesion", id, { memberId, reason: "N'est pas venu." });
}

/** Who delegates to whom. */
export async function chooseDelegations(graph: Graph, id: string): Promise<void> {
  const { adhesion } = await graph.ask("delegant", membersQuery, { id });
  const memberWho = (role: string) => adhesion.members.find((member: { role: string }) => member.role === role).id;
  const delegations = [{ delegantId: memberWho("DELEGANT"), delegateId: memberWho("DELEGATE") }];
  await graph.act("delegant", "chooseDelegations", "Adhesion", id, { delegations });
}

/** What a registered team adheres to, and where. */
export async function placeOf(graph: Graph, id: string): Promise<{ authorisationId: string; structureId: string }> {
  const query = "query ($id: ID!) { adhesion(id: $id) { authorisation { id } structure { id } } }";
  const { adhesion } = await graph.ask("delegant", query, { id });
  return { authorisationId: adhesion.authorisation.id, structureId: adhesion.structure.id };
}

/**
 * Beside the registered team one that is still writing, and one whose file is with the ARS, at the structure with a head: it
 * has sent one piece and is asked for another.
 */
export async function growTeams(graph: Graph, registered: string): Promise<void> {
  await graph.moveClock("2017-10-02");
  const { authorisationId } = await placeOf(graph, registered);
  await graph.act("delegant", "commitMember", "Adhesion", await startTeam(graph, authorisationId), commitment);

  const filed = await startTeam(graph, authorisationId);
  await partWithTwo(graph, filed);
  await chooseDelegations(graph, filed);
  const described = { ...structure, finess: "990000010" };
  const structureId = await graph.create("structure-head", "recordStructure", "Structure", described);
  await graph.act("structure-head", "amendStructure", "Structure", structureId, { ...described, from: "2017-11-01" });
  await fileTeam(graph, filed, structureId);
  const askFor = (name: string) =>
    graph.act("ars-instructor-24", "requestAdhesionPieces", "Adhesion", filed, { pieces: [{ name }], dueOn: "2017-11-02" });
  await askFor("Diplôme");
  const answers = [{ number: 1, text: "Le voici." }];
  await graph.act("delegant", "supplyAdhesionPieces", "Adhesion", filed, { answers });
  await askFor("Contrat");
}
