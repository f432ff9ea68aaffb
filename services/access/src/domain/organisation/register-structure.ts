import { type Day, isFiness, isRegionCode, isSiret } from "@coop/kernel";
import type { AgentEvent } from "../agent/agent.ts";
import type { AgentIdentity } from "../directory.ts";
import type { Organisation } from "./organisation.ts";

/**
 * The structure that a verified representative brings with them: known by its FINESS, without one by its SIRET. Undefined
 * when they represent none, or its numbers are no numbers.
 */
export function structureOf({ siret, representsOrganisation }: AgentIdentity): Organisation | undefined {
  if (!representsOrganisation || !isSiret(siret)) return undefined;
  const { kind, label, finess, region } = representsOrganisation;
  const code = finess !== null && isFiness(finess) ? `finess-${finess}` : `siret-${siret}`;
  return { code, kind, label, region: region !== null && isRegionCode(region) ? region : null, sirets: [siret] };
}

/** Whom the federation has verified needs no invitation. */
export function headEvents({ code, kind, region }: Organisation, subject: string, today: Day): readonly AgentEvent[] {
  return [
    {
      type: "AgentInvited",
      data: { organisation: code, organisationKind: kind, region, from: today, until: null, subject, roles: ["ADMINISTRATOR"] },
    },
    { type: "InvitationAccepted", data: { subject } },
  ];
}

/** Whom the federation has verified and who is an agent of the structure already: heading it is one more role of theirs. */
export function headship(today: Day): AgentEvent {
  return { type: "RoleGranted", data: { role: "ADMINISTRATOR", from: today, until: null } };
}
