import { setTimeout as pause } from "node:timers/promises";
import { type GridSection, gridSections } from "@coop/kernel";
import { exampleSections } from "@coop/protocols/domain/grid/example/example-sections.ts";
import { sectionFields } from "@coop/protocols/domain/grid/section-field.ts";
import { sectionId } from "@coop/protocols/domain/grid-place.ts";
import type { Json } from "./graph-client.ts";
import { type Life, Unexpected, type WrittenSection } from "./life.ts";
import { type Dossier, instructor, type Play, signatory, team } from "./play.ts";
import type { DossierPlan, Stage } from "./shapes.ts";
import { yearlyReport } from "./yearly-report.ts";

/** The legal day of all that happens. */
export const TODAY = "2017-06-12";
/** In one request. The gateway waits five seconds for an answer. */
const SECTIONS_AT_ONCE = 4;
const promoter = "promoter";
const has = { instructor: "has-instructor", secretary: "has-college-secretary" } as const;
const college = "college-secretary";
const delegation = "Décision n° 2017-DG-0001 portant délégation de signature";

const protocolQuery =
  "query ($id: ID!) { protocol(id: $id) { revision status pieces { id } authorisations { id } opinions { id revision reserves { id status } } } }";
const opinionQuery = "query ($id: ID!) { opinion(id: $id) { revision reserves { id status } } }";
const fundingQuery = "query ($id: ID!) { protocol(id: $id) { funding { id revision } } }";

/** Lets these stages of the plan become true. `onStage` hears of each that is done. */
export async function live(
  life: Life,
  dossier: Dossier,
  stages: readonly Stage[],
  onStage: (stage: Stage) => void,
): Promise<void> {
  for (const stage of stages) {
    try {
      await plays[stage](life, dossier);
    } catch (error) {
      const { number, shape } = life.plan;
      const where = `dossier ${number} (${shape}, protocol ${dossier.protocolId || "none"}) at ${stage}`;
      throw new Unexpected(`${where}: ${(error as Error).message}`, { cause: error });
    }
    onStage(stage);
  }
}

/** Asks for the protocol until it has come to this status, as an agent of its region. */
async function untilStatus(life: Life, { protocolId }: Dossier, status: string): Promise<Json> {
  const { protocol } = await life.until(instructor(life), protocolQuery, protocolId, (data) => data.protocol?.status === status);
  life.noteRevision(protocolId, protocol.revision);
  return protocol;
}

const onProtocol =
  (account: (life: Life) => string, verb: string, input?: object): Play =>
  (life, { protocolId }) =>
    life.act(account(life), verb, "Protocol", protocolId, input);
const asPromoter = () => promoter;

/** The HAS hears of the file by an event. */
async function untilReferred(life: Life, { protocolId }: Dossier): Promise<Json> {
  const holds = ({ protocol }: Json) => protocol?.opinions?.length === 1;
  const { protocol } = await life.until(has.instructor, protocolQuery, protocolId, holds);
  return protocol.opinions[0];
}

/** The HAS reads the file and gives its opinion. */
const giveOpinion =
  (outcome: string, reserves: readonly object[]): Play =>
  async (life, dossier) => {
    const { id, revision } = await untilReferred(life, dossier);
    dossier.opinionId = id;
    life.noteRevision(id, revision);
    await life.act(has.instructor, "declareAdmissible", "Opinion", id);
    const interests = { hasConflictOfInterest: false, declaration: "Aucun lien d'intérêts." };
    await life.act(has.instructor, "assignRapporteur", "Opinion", id, interests);
    const text = { outcome, considerations: "Le protocole a été lu.", reserves, recommendations: [] };
    await life.act(has.instructor, "draftOpinion", "Opinion", id, text);
    await life.act(has.secretary, "scheduleCollege", "Opinion", id, { sessionOn: TODAY });
    const number = `2017.${life.plan.number}/AC/SEVAM`;
    await life.act(has.secretary, "deliverOpinion", "Opinion", id, { number, deliveredOn: TODAY });
  };

/** How each stage is played. */
const plays: Readonly<Record<Stage, Play>> = {
  ...yearlyReport,
  async draft(life, dossier) {
    const { number, regionCode, fundingRequested = false } = life.plan;
    const input = { title: `Bilan visuel n° ${number}`, regime: "HPST", regionCode, fundingRequested };
    dossier.protocolId = await life.create(promoter, "createProtocol", "Protocol", input);
  },
  withdraw: onProtocol(asPromoter, "withdrawProtocol"),
  sendIntent: onProtocol(asPromoter, "submitIntent", { object: "Confier le bilan visuel.", nature: "Transfert d'actes." }),
  declineIntent: onProtocol(instructor, "declineIntent", { reasons: "Un protocole proche est déjà autorisé." }),
  acceptIntent: onProtocol(instructor, "acceptIntent", { contact: "Pôle Coopérations" }),

  async file(life, { protocolId }) {
    const sections = sectionsOf(life.plan, protocolId);
    for (let from = 0; from < sections.length; from += SECTIONS_AT_ONCE)
      await life.writeSections(promoter, protocolId, sections.slice(from, from + SECTIONS_AT_ONCE));
    await life.act(promoter, "submitProtocol", "Protocol", protocolId);
  },
  async askForPieces(life, { protocolId }) {
    const asked = { labels: ["Programme de la formation"], dueOn: "2017-07-12" };
    await life.act(instructor(life), "requestPieces", "Protocol", protocolId, asked);
    const { data } = await life.client.ask(promoter, protocolQuery, { id: protocolId });
    const pieces = data.protocol.pieces.map(({ id }: Json) => ({ pieceId: id, text: "Ci-joint." }));
    await life.act(promoter, "supplyPieces", "Protocol", protocolId, { pieces });
  },
  async instruct(life, { protocolId }) {
    await life.act(instructor(life), "declareComplete", "Protocol", protocolId);
    await life.act(instructor(life), "instructNeed", "Protocol", protocolId, { statement: "Le délai dépasse huit mois." });
  },
  rejectNeed: onProtocol(signatory, "rejectNeed", { reasons: "Le besoin est couvert." }),
  refer: onProtocol(signatory, "findNeedMet"),

  async consult(life, dossier) {
    await untilReferred(life, dossier);
    const { protocolId } = dossier;
    const asked = { protocolId, bodyCode: "ordre-medecins", question: "Y êtes-vous favorable ?", versionNumber: 1 };
    dossier.consultationId = await life.create(instructor(life), "requestConsultation", "Consultation", asked);
  },
  async hearAdvice(life, { consultationId }) {
    const advice = { position: "FAVOURABLE", text: "Oui." };
    await life.act("ordre", "answerConsultation", "Consultation", consultationId, advice);
  },
  beFavourable: giveOpinion("FAVOURABLE", []),
  beUnfavourable: giveOpinion("UNFAVOURABLE", []),
  haveReserves: giveOpinion("FAVOURABLE_WITH_RESERVES", [{ section: "TRAINING", text: "Préciser les bilans supervisés." }]),
  async answerReserves(life, dossier) {
    const { protocolId, opinionId } = dossier;
    const { opinions } = await untilStatus(life, dossier, "REVISION_REQUESTED");
    const [training] = exampleSections.flatMap((section) => section.training ?? []);
    const rewritten = {
      id: sectionId(protocolId, "TRAINING"),
      revision: 0,
      input: { training: { ...training, supervisedActs: 60 } },
    };
    await life.writeSections(promoter, protocolId, [rewritten]);
    const answers = opinions[0].reserves.map(({ id }: Json) => ({ reserveId: id, answer: "Soixante bilans sont exigés." }));
    await life.act(promoter, "submitRevision", "Protocol", protocolId, { answers });
    const isAnswered = ({ status }: Json) => status === "ANSWERED";
    const { opinion } = await life.until(has.instructor, opinionQuery, opinionId, (data) =>
      data.opinion?.reserves.every(isAnswered),
    );
    life.noteRevision(opinionId, opinion.revision);
    for (const { id } of opinion.reserves) await life.act(has.instructor, "liftReserve", "Opinion", opinionId, { reserveId: id });
  },

  async grantFunding(life, { protocolId }) {
    const { protocol } = await life.until(college, fundingQuery, protocolId, (data) => data.protocol?.funding);
    const { id, revision } = protocol.funding;
    life.noteRevision(id, revision);
    await life.act(college, "startExamination", "FundingFile", id);
    await life.act(college, "giveFundingOpinion", "FundingFile", id, {
      number: `2017-${life.plan.number}`,
      givenOn: TODAY,
      outcome: "FAVOURABLE",
      considerations: "Le modèle réduit le coût du bilan visuel.",
      conditions: [],
    });
    await life.act(college, "grantFunding", "FundingFile", id, grant);
    await life.act("ministry", "recordMinisterialOrder", "FundingFile", id, {
      nor: "SSAS1712345A",
      signedOn: TODAY,
      title: "Arrêté autorisant le financement dérogatoire (fictif)",
    });
  },

  async refuse(life, dossier) {
    await untilStatus(life, dossier, "DECISION_PENDING");
    const reasons = { reasons: "L'avis de la HAS est défavorable." };
    await life.act(signatory(life), "refuseAuthorisation", "Protocol", dossier.protocolId, reasons);
  },
  async sign(life, dossier) {
    await untilStatus(life, dossier, "DECISION_PENDING");
    const { protocolId } = dossier;
    await life.act(instructor(life), "prepareOrder", "Protocol", protocolId, { articles: "Article 1er. – Il est autorisé." });
    const file = { ...life.file, name: "arrete-signe.pdf" };
    const order = { number: `2017-DOS-${life.plan.number}`, signedOn: TODAY, delegation, file };
    await life.act(signatory(life), "signOrder", "Protocol", protocolId, order);
  },
  publish: onProtocol(instructor, "publishOrder", { gazette: "RAA", reference: "R24-003", publishedOn: TODAY, inForceOn: TODAY }),

  async adhere(life, dossier) {
    const { regionCode, number } = life.plan;
    const structure = { name: `Cabinet ${number}`, practiceFrame: "GROUP_PRACTICE", regionCode, from: "2016-01-01" };
    const communeCode = communes[regionCode] as string;
    const structureId = await life.create(team.delegant, "recordStructure", "Structure", { ...structure, communeCode });
    dossier.adhesionId = await startAdhesion(life, dossier);
    await life.act(team.delegant, "describeAdhesion", "Adhesion", dossier.adhesionId, { structureId, startOn: TODAY });
  },
  async register(life, { adhesionId: id }) {
    const { delegant, delegate, delegateIdNatPs: idNatPs } = team;
    await life.act(delegant, "inviteMember", "Adhesion", id, { idNatPs, role: "DELEGATE", professionCode: "92" });
    for (const member of [delegant, delegate]) {
      await life.act(member, "commitMember", "Adhesion", id, commitment);
      await life.act(member, "attestInsurance", "Adhesion", id, insurance);
      await life.act(member, "attestTraining", "Adhesion", id, training);
    }
    await life.act(delegant, "submitAdhesion", "Adhesion", id);
    await life.act(instructor(life), "declareAdhesionComplete", "Adhesion", id);
    const decision = { decisionNumber: `2017-ADH-${life.plan.number}`, signatureDelegation: delegation };
    await life.act(signatory(life), "registerAdhesion", "Adhesion", id, decision);
    for (const member of [delegant, delegate]) await life.act(member, "activateMember", "Adhesion", id);
  },
};

/** What HPST cannot be filed without. The other sections would only cost time. */
const NEEDED: ReadonlySet<GridSection> = new Set([
  "IDENTIFICATION",
  "NATURE",
  "CONTEXT_AND_NEED",
  "TEAM",
  "DEROGATORY_ACTS",
  "PLACES",
  "PATIENTS",
  "PATIENT_INFORMATION",
  "CARE_PROCESS",
  "INSURANCE",
  "INDICATORS",
]);

function sectionsOf({ fundingRequested }: DossierPlan, protocolId: string): readonly WrittenSection[] {
  return exampleSections
    .map((input) => ({ input, name: sectionNameOf(input) }))
    .filter(({ name }) => NEEDED.has(name) || (fundingRequested && name === "ECONOMIC_MODEL"))
    .map(({ input, name }) => ({ id: sectionId(protocolId, name), revision: 0, input }));
}

function sectionNameOf(input: (typeof exampleSections)[number]): GridSection {
  return gridSections.find((section) => input[sectionFields[section]] != null) as GridSection;
}

/** The authorisation reaches `adhesions` by an event: until then it does not exist there. */
async function startAdhesion(life: Life, { protocolId }: Dossier): Promise<string> {
  const { data } = await life.client.ask(team.delegant, protocolQuery, { id: protocolId });
  const [{ id: authorisationId }] = data.protocol.authorisations;
  const input = { authorisationId, regionCode: life.plan.regionCode, role: "DELEGANT" };
  for (let tries = 0; tries < 80; tries += 1) {
    await pause(Math.min(250 * 1.6 ** tries, 3_000));
    const id = await life.create(team.delegant, "startAdhesion", "Adhesion", input, ["NOT_FOUND"]);
    if (id) return id;
  }
  throw new Unexpected(`stuck: adhesions does not know the authorisation ${authorisationId}`);
}

const communes: Readonly<Record<string, string>> = { "11": "75056", "24": "45234", "75": "33063", "84": "69123", "93": "13055" };
const commitment = {
  until: "2019-12-31",
  voluntary: true,
  followsProtocol: true,
  reportsIndicators: true,
  reportsAdverseEvents: true,
};
const insurance = {
  insurer: "Mutuelle des soignants (fictive)",
  policyNumber: "RCP-2017-001",
  from: "2017-01-01",
  to: "2019-12-31",
  coversProtocolField: true,
};
const training = {
  title: "Bilan visuel délégué",
  body: "Université d'Orléans (fictif)",
  hours: 20,
  completedOn: "2017-06-01",
  supervisedActs: 60,
  experienceMonths: 48,
  validator: { capacity: "Responsable de la formation" },
};
const grant = {
  decidedOn: TODAY,
  months: 36,
  startsOn: TODAY,
  conditions: [],
  evaluation: {
    question: "Le protocole réduit-il le délai ?",
    evaluator: "Observatoire régional de la santé",
    budgetCents: "4500000",
    startsOn: "2017-09-01",
    reportDueOn: "2019-12-31",
  },
};
