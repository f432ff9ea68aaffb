import { exampleSections } from "@coop/protocols/domain/grid/example/example-sections.ts";
import { arsInstructor, collegeSecretary, hasInstructor, hasSecretary, ministry, promoter } from "./cast.ts";
import { type Dossier, type Stage, statusQuery } from "./chapters.ts";

const filesQuery =
  "query ($id: ID!) { protocol(id: $id) { opinions { id status outcome openReserves reserves { id section text status } } funding { id status } } }";

/** The HAS and the college, in parallel, for the frozen version: chapters 7 and 8. */
export async function gatherOpinions({ graph, tell }: Stage, { protocolId }: Dossier): Promise<void> {
  const { act, until } = graph;
  const id = protocolId;

  const { protocol } = await until(hasInstructor, filesQuery, { id }, ({ protocol: seen }) => seen?.opinions?.length === 1);
  const [{ id: opinionId }] = protocol.opinions;
  const college = await until(collegeSecretary, filesQuery, { id }, ({ protocol: seen }) => seen?.funding);
  const fundingFileId = college.protocol.funding.id;
  tell.says("La HAS et le collège", "ont chacun ouvert leur dossier, par le seul événement.");

  await graph.moveClock("2017-04-03");
  tell.chapter("avril 2017", "Le collège des financeurs");
  await act(collegeSecretary, "startExamination", "FundingFile", fundingFileId);
  await act(collegeSecretary, "giveFundingOpinion", "FundingFile", fundingFileId, {
    number: "2017-01",
    givenOn: "2017-04-03",
    outcome: "FAVOURABLE_WITH_CONDITIONS",
    considerations: "Le modèle économique réduit le coût du bilan visuel pour l'assurance maladie.",
    conditions: ["Suivre le volume des bilans chaque semestre."],
  });
  tell.says("Le collège", "rend un avis favorable avec conditions (n° 2017-01).");

  tell.chapter("avril 2017", "La HAS");
  await act(hasInstructor, "declareAdmissible", "Opinion", opinionId);
  await act(hasInstructor, "assignRapporteur", "Opinion", opinionId, {
    hasConflictOfInterest: false,
    declaration: "Aucun lien d'intérêts.",
  });
  await act(hasInstructor, "draftOpinion", "Opinion", opinionId, {
    outcome: "FAVOURABLE_WITH_RESERVES",
    considerations: "Le protocole améliore l'accès au bilan visuel ; la formation et la réorientation sont à préciser.",
    reserves: [
      { section: "TRAINING", text: "Préciser le nombre de bilans supervisés avant l'exercice autonome." },
      { section: "CARE_PROCESS", text: "Préciser le délai de réorientation vers l'ophtalmologiste." },
    ],
    recommendations: [{ section: "INDICATORS", text: "Mesurer la satisfaction des patients avec un questionnaire commun." }],
  });
  await act(hasSecretary, "scheduleCollege", "Opinion", opinionId, { sessionOn: "2017-04-26" });
  await graph.moveClock("2017-04-26");
  await act(hasSecretary, "deliverOpinion", "Opinion", opinionId, { number: "2017.0042/AC/SEVAM", deliveredOn: "2017-04-26" });
  tell.says("Le Collège de la HAS", "rend un avis favorable, avec deux réserves.");

  await until(arsInstructor, statusQuery, { id }, ({ protocol: seen }) => seen.status === "REVISION_REQUESTED");
  const early = await graph.refused(arsInstructor, "prepareOrder", "Protocol", id, { articles: "Article 1er. – Trop tôt." });
  tell.refuses("Préparer l'arrêté avec des réserves ouvertes", early.message);

  await answerReserves({ graph, tell }, protocolId, opinionId);

  await graph.moveClock("2017-05-03");
  tell.chapter("3 mai 2017", "Le financement dérogatoire");
  const tooLong = await graph.refused(collegeSecretary, "grantFunding", "FundingFile", fundingFileId, grant(37));
  tell.refuses("Accorder 37 mois", tooLong.issues?.[0]?.message ?? tooLong.message);
  await act(collegeSecretary, "grantFunding", "FundingFile", fundingFileId, grant(36));
  await act(ministry, "recordMinisterialOrder", "FundingFile", fundingFileId, {
    nor: "SSAS1712345A",
    signedOn: "2017-05-03",
    title: "Arrêté autorisant le financement dérogatoire du protocole de coopération (fictif)",
  });
  tell.says("Le collège", "accorde 36 mois de financement dérogatoire ; l'arrêté des ministres est enregistré.");
}

function grant(months: number): object {
  return {
    decidedOn: "2017-05-03",
    months,
    startsOn: "2017-06-01",
    conditions: ["Suivre le volume des bilans chaque semestre."],
    evaluation: {
      question: "Le protocole réduit-il le délai et le coût du bilan visuel ?",
      evaluator: "Observatoire régional de la santé",
      budgetCents: "4500000",
      startsOn: "2017-09-01",
      reportDueOn: "2019-12-31",
    },
  };
}

/** The reserves go round: answers over a new version, and the HAS lifts them one by one. */
async function answerReserves({ graph, tell }: Stage, protocolId: string, opinionId: string): Promise<void> {
  const { act, ask, until } = graph;
  const id = protocolId;
  const opinionQuery = "query ($id: ID!) { opinion(id: $id) { openReserves reserves { id section status text } coveredNumber } }";
  await graph.moveClock("2017-04-28");
  tell.chapter("28 avril 2017", "Les réserves, une à une");
  const { protocol } = await ask(
    promoter,
    "query ($id: ID!) { protocol(id: $id) { opinions { reserves { id section } } grid { sections { section revision } } } }",
    { id },
  );
  await rewriteTraining(graph, id, protocol.grid.sections);
  const answers = protocol.opinions[0].reserves.map(({ id: reserveId, section }: { id: string; section: string }) => ({
    reserveId,
    answer:
      section === "TRAINING"
        ? "Soixante bilans supervisés sont exigés."
        : "La réorientation a lieu sous sept jours, et le jour même en urgence.",
  }));
  await act(promoter, "submitRevision", "Protocol", id, { answers });
  tell.says("Les promoteurs", "répondent aux deux réserves dans une version 2.");
  const answered = await until(hasInstructor, opinionQuery, { id: opinionId }, ({ opinion }) =>
    opinion.reserves.every(({ status }: { status: string }) => status === "ANSWERED"),
  );
  for (const { id: reserveId } of answered.opinion.reserves) {
    await act(hasInstructor, "liftReserve", "Opinion", opinionId, { reserveId });
  }
  await until(
    hasInstructor,
    opinionQuery,
    { id: opinionId },
    ({ opinion }) => opinion.openReserves === 0 && opinion.coveredNumber === 2,
  );
  await until(arsInstructor, statusQuery, { id }, ({ protocol: seen }) => seen.status === "DECISION_PENDING");
  tell.says("La HAS", "lève chaque réserve : son avis porte maintenant sur la version 2.");
}

/** A section is written whole: the one on training, with what the HAS asked for. */
async function rewriteTraining(
  graph: Stage["graph"],
  protocolId: string,
  sections: readonly { readonly section: string; readonly revision: number }[],
): Promise<void> {
  const revision = sections.find(({ section }) => section === "TRAINING")?.revision ?? 0;
  const training = exampleSections.map((section) => section.training).find((content) => content != null);
  await graph.writeSection(promoter, protocolId, revision, { training: { ...training, supervisedActs: 60 } });
}
