import { type Actor, type Asker, type Parts, regionsActedFor, seenParts } from "@coop/kernel";
import { shareWith } from "./grid-share.ts";
import { competentRegion } from "./guards.ts";
import { isPromoter, isSent, type OpinionBody, type Protocol } from "./protocol.ts";

function isParty(protocol: Protocol, actor: Actor): boolean {
  return isPromoter(protocol, actor.subject) || isCompetentArs(protocol, actor);
}

/** An agent of the region may see a draft because its grid is shared with them: the file is their agency's once it is sent. */
function isCompetentArs(protocol: Protocol, actor: Actor): boolean {
  const { kind, scopes } = actor;
  const reads = kind === "ARS_AGENT" || (kind === "PARTNER_SYSTEM" && scopes.includes("protocols:read"));
  const competent = competentRegion(protocol);
  return reads && isSent(protocol) && competent !== null && regionsActedFor(actor).includes(competent);
}

/** The CNCI reads what the college is asked, as it will give that opinion after it. */
const bodyOf: Readonly<Record<string, OpinionBody>> = {
  HAS_AGENT: "HAS",
  FUNDING_COLLEGE: "FUNDING_COLLEGE",
  CNCI: "FUNDING_COLLEGE",
};

function isAskedForOpinion(protocol: Protocol, { kind }: Actor): boolean {
  return protocol.opinionsAsked.some(({ body }) => body === bodyOf[kind]);
}

/** Who is asked about a version of a dossier, as long as they may answer or once they have. */
export interface ConsultationKnown {
  /** Code of the organisation. */
  readonly body: string;
  readonly bodyKind: string;
  readonly versionNumber: number;
}

/** A protocol, and the consultations that it is looked at for. */
type Consulted = Protocol & { readonly consultations?: readonly ConsultationKnown[] };

function isConsulted({ consultations = [] }: Consulted, { kind, organisation }: Actor): boolean {
  return consultations.some(({ body, bodyKind }) => bodyKind === kind && body === organisation);
}

/** How much of a dossier somebody sees, once the row rule lets them see it at all. */
export const parts = {
  workingGrid: {
    sentence:
      "La grille de travail et ce qui y manque : ses promoteurs, dans tous les états ; l'agent d'ARS ou la structure à qui un promoteur l'a ouverte nommément, tant que le partage dure.",
    seenBy: (protocol, asker) => isPromoter(protocol, asker.subject) || shareWith(protocol, asker) !== undefined,
  },
  circle: {
    sentence:
      "Les invitations en attente et les partages de la grille : ses promoteurs ; chacun y voit aussi l'invitation ou le partage qui le nomme.",
    seenBy: (protocol, { subject }) => isPromoter(protocol, subject),
  },
  file: {
    sentence: "Promoteurs, lettre d'intention, pièces, motifs d'un refus : les promoteurs et l'ARS de la région.",
    seenBy: isParty,
  },
  instruction: {
    sentence:
      "Besoin de santé, état du dossier à un instant passé, avis demandés, ce qui s'oppose à l'arrêté, ce que le dossier attend, réponses aux réserves, arrêté signé et non publié : les promoteurs, l'ARS et qui est saisi pour avis (HAS ; collège des financeurs et CNCI si un financement est demandé).",
    seenBy: (protocol, actor) => isParty(protocol, actor) || isAskedForOpinion(protocol, actor),
  },
  versions: {
    sentence: "Toutes les versions déposées : les promoteurs, l'ARS et qui est saisi pour avis.",
    seenBy: (protocol, actor) => isParty(protocol, actor) || isAskedForOpinion(protocol, actor),
  },
  authorisedVersion: {
    sentence: "La version qu'un arrêté publié autorise : tout le monde.",
    seenBy: ({ status }) => status === "IN_FORCE",
  },
  consultedVersion: {
    sentence:
      "La version sur laquelle une instance est consultée : cette instance, tant qu'elle peut répondre et si elle a répondu.",
    seenBy: isConsulted,
  },
  arsWork: {
    sentence: "Le projet d'arrêté, et l'instruction du besoin avant la décision : l'ARS de la région seule.",
    seenBy: isCompetentArs,
  },
} as const satisfies Parts<Consulted, Asker>;

export type Insight = { readonly [Part in keyof typeof parts]: boolean };

export function insightInto(protocol: Consulted, asker: Asker): Insight {
  return seenParts(parts, protocol, asker);
}
