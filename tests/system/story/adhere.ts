import { arsInstructor, arsSignatory, delegant, delegate, idNatPs, region } from "./cast.ts";
import type { Stage } from "./chapters.ts";
import type { Authorised } from "./sign-the-order.ts";

export interface Adhered extends Authorised {
  readonly adhesionId: string;
}

const adhesionQuery =
  "query ($id: ID!) { adhesion(id: $id) { status submissionIssues { message severity } memberCounts { activeDelegants activeDelegates } } }";

/** A team adheres: its professionals apply, the ARS registers. Chapter 10. */
export async function adhere({ graph, tell }: Stage, authorised: Authorised): Promise<Adhered> {
  const { act, create, refused } = graph;

  await graph.moveClock("2017-06-12");
  tell.chapter("12 juin 2017", "Une équipe adhère");
  const structureId = await create(delegant, "recordStructure", "Structure", {
    name: "Cabinet d'ophtalmologie des Lices (fictif)",
    practiceFrame: "GROUP_PRACTICE",
    regionCode: region,
    communeCode: "45234",
    from: "2010-01-01",
  });
  const { adhesionId } = await startWhenKnown(graph, authorised.authorisationId);
  await act(delegant, "describeAdhesion", "Adhesion", adhesionId, { structureId, startOn: "2017-09-01" });
  await act(delegant, "inviteMember", "Adhesion", adhesionId, {
    idNatPs: idNatPs.delegate,
    role: "DELEGATE",
    professionCode: "92",
  });
  const alone = await refused(delegant, "submitAdhesion", "Adhesion", adhesionId);
  tell.refuses("Déposer sans engagement ni assurance", `${alone.message} ${alone.issues?.[0]?.message ?? ""}`);
  for (const member of [delegant, delegate]) await commit(graph, member, adhesionId);
  await act(delegate, "attestTraining", "Adhesion", adhesionId, {
    title: "Formation au bilan visuel délégué",
    body: "Université d'Orléans (fictif)",
    hours: 20,
    completedOn: "2017-06-01",
    supervisedActs: 60,
    experienceMonths: 48,
    validator: { capacity: "Ophtalmologiste, responsable de la formation" },
  });
  await attestDelegant(graph, adhesionId);
  await act(delegant, "submitAdhesion", "Adhesion", adhesionId);
  tell.says("L'équipe", "chacun s'engage pour soi, atteste son assurance et sa formation, et dépose la demande.");

  await graph.moveClock("2017-06-26");
  await act(arsInstructor, "declareAdhesionComplete", "Adhesion", adhesionId);
  await act(arsSignatory, "registerAdhesion", "Adhesion", adhesionId, {
    decisionNumber: "2017-ADH-0007",
    signatureDelegation: "Décision n° 2017-DG-0001 portant délégation de signature",
  });
  tell.says("L'ARS", "enregistre l'adhésion.");

  await graph.moveClock("2017-09-01");
  for (const member of [delegant, delegate]) await act(member, "activateMember", "Adhesion", adhesionId);
  const { adhesion } = await graph.ask(delegant, adhesionQuery, { id: adhesionId });
  tell.says(
    "L'équipe",
    `commence le 1er septembre 2017 : ${adhesion.memberCounts.activeDelegants} délégant et ${adhesion.memberCounts.activeDelegates} délégué actifs.`,
  );
  return { ...authorised, adhesionId };
}

/** The authorisation reaches the adhesions service by an event: a moment later. */
async function startWhenKnown(graph: Stage["graph"], authorisationId: string): Promise<{ adhesionId: string }> {
  for (let tries = 0; ; tries += 1) {
    try {
      return {
        adhesionId: await graph.create(delegant, "startAdhesion", "Adhesion", {
          authorisationId,
          regionCode: region,
          role: "DELEGANT",
        }),
      };
    } catch (error) {
      if (tries > 50 || !String(error).includes("NOT_FOUND")) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function commit(graph: Stage["graph"], member: string, adhesionId: string): Promise<void> {
  await graph.act(member, "commitMember", "Adhesion", adhesionId, {
    until: "2018-12-31",
    voluntary: true,
    followsProtocol: true,
    reportsIndicators: true,
    reportsAdverseEvents: true,
  });
  await graph.act(member, "attestInsurance", "Adhesion", adhesionId, {
    insurer: "Mutuelle des soignants (fictive)",
    policyNumber: "RCP-2017-001",
    from: "2017-01-01",
    to: "2018-12-31",
    coversProtocolField: true,
  });
}

async function attestDelegant(graph: Stage["graph"], adhesionId: string): Promise<void> {
  await graph.act(delegant, "attestTraining", "Adhesion", adhesionId, {
    title: "Supervision du bilan visuel délégué",
    body: "Université d'Orléans (fictif)",
    hours: 4,
    completedOn: "2017-05-30",
    supervisedActs: 0,
    experienceMonths: 180,
    validator: { capacity: "Responsable de la formation" },
  });
}
