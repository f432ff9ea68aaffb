import type { Actor } from "@coop/kernel";

import { anyOf, everybody, onlyOnce, type TypeRule, type Who } from "./who.ts";
import { isArsOf } from "./world.ts";

/** Organisations are known to all; who works there and with which systems, to those who administer them. */
export function directoryRules(): Readonly<Record<string, TypeRule>> {
  const isAdministrator = ({ roles }: Actor) => roles.includes("ADMINISTRATOR");
  const own: Who = ({ organisation }, { state }) => organisation !== null && organisation === (state.organisation ?? state.code);
  const itsAdministrators: Who = (actor, row) => isAdministrator(actor) && own(actor, row);
  const ministrys: Who = (actor) => isAdministrator(actor) && actor.kind === "MINISTRY";
  const whereNobodyDoes = onlyOnce(({ isAdministered }) => !isAdministered, ministrys);
  /** The ministry for agencies and what is of no region, an agency for structures and bodies of its region; not the ministry itself. */
  const thoseAbove: Who = (actor, { state }) => {
    if (!isAdministrator(actor) || state.kind === "MINISTRY") return false;
    if (actor.kind === "MINISTRY") return state.kind === "ARS" || state.region_code === null;
    return actor.kind === "ARS_AGENT" && state.kind !== "ARS" && isArsOf(actor, state.region_code, "");
  };
  const oneself: Who = ({ subject }, { state }) => subject === state.subject;
  return {
    Organisation: {
      exists: everybody,
      face: ["id", "code", "kind", "label", "regionCode", "closedOn", "agents", "availableActions"],
      parts: { administration: { fields: ["revision", "sirets"], who: anyOf(itsAdministrators, whereNobodyDoes, thoseAbove) } },
    },
    Agent: {
      exists: anyOf(oneself, itsAdministrators, whereNobodyDoes),
      face: [
        ...["id", "revision", "organisation", "status", "givenName", "familyName", "email", "from", "until", "roles", "absences"],
        ...["delegations", "availableActions"],
      ],
      parts: {},
    },
    PartnerClient: {
      exists: anyOf(oneself, itsAdministrators, ministrys),
      face: [
        ...["id", "revision", "clientId", "label", "organisation", "status", "regionCodes", "scopes", "expiresOn", "contactName"],
        ...[
          "contactEmail",
          "authentication",
          "secrets",
          "keyNames",
          "certificateThumbprint",
          "lastUsedAt",
          "usage",
          "availableActions",
        ],
      ],
      parts: {},
    },
  };
}
