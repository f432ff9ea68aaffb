import type { Day } from "@coop/kernel";

export const memberRoles = ["DELEGANT", "DELEGATE"] as const;
export type MemberRole = (typeof memberRoles)[number];

/** What a team must be made of, from the version in force. An empty list of frames restricts nothing. */
export interface TeamRequirements {
  readonly delegantProfessions: readonly string[];
  readonly delegateProfessions: readonly string[];
  readonly practiceFrames: readonly string[];
}

/** What `protocol.inForce` told about an authorisation: a projection, what a team adheres to. */
export interface AuthorisationInForce {
  readonly authorisationId: string;
  readonly protocolId: string;
  readonly regime: string;
  readonly versionNumber: number;
  /** INSEE codes; empty for a national scope. */
  readonly regionCodes: readonly string[];
  readonly inForceOn: Day;
  readonly endsOn: Day | null;
  readonly team: TeamRequirements;
}

export function inForceOn({ inForceOn, endsOn }: Pick<AuthorisationInForce, "inForceOn" | "endsOn">, day: Day): boolean {
  return inForceOn <= day && (endsOn === null || day <= endsOn);
}

export function coversRegion({ regionCodes }: AuthorisationInForce, regionCode: string): boolean {
  return regionCodes.length === 0 || regionCodes.includes(regionCode);
}

export function professionsOf(requirements: TeamRequirements, role: MemberRole): readonly string[] {
  return role === "DELEGANT" ? requirements.delegantProfessions : requirements.delegateProfessions;
}
