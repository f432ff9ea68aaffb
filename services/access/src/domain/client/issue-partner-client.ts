import { type Actor, type Decision, hasRole, issue, refusal, reject, requiredText, unlessFaulty } from "@coop/kernel";
import { emailFaults } from "../agent/identity-faults.ts";
import type { AccessRefusal } from "../refusals.ts";
import { keyFaults, readKey, thumbprintFaults } from "./key-faults.ts";
import { limitFaults, regionBlockers, tidy } from "./limit-faults.ts";
import type { IssuedSecret, Limits, PartnerClientEvent } from "./partner-client.ts";

export interface IssuePartnerClientInput extends Limits {
  readonly label: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly publicKeys: readonly string[];
  readonly certificateThumbprint: string | null;
  /** Made by the caller: a decision draws nothing. */
  readonly clientId: string;
  readonly subject: string;
  readonly secret: IssuedSecret;
}

export const LABEL_MAX = 120;

/** A new client, of the organisation whose administrator issues it. With keys of its own it gets no secret. */
export const issuePartnerClient: Decision<object, IssuePartnerClientInput, PartnerClientEvent, AccessRefusal> = {
  guard: (_nothing, actor) => (mayIssue(actor) ? [] : [refusal("NOT_AN_ISSUER", {})]),

  decide: (_nothing, input, actor, { today }) => {
    const [blocker] = regionBlockers(actor, input.regions);
    if (blocker) return reject(blocker);
    const { label, contactName, contactEmail, publicKeys, certificateThumbprint: certificate } = input;
    const issues = [
      ...requiredText("label", label, LABEL_MAX),
      ...limitFaults(input, today),
      ...requiredText("contactName", contactName, LABEL_MAX),
      ...emailFaults("contactEmail", contactEmail),
      ...keyFaults(publicKeys, 0),
      ...thumbprintFaults(certificate),
    ];
    return unlessFaulty(issues, () => [{ type: "PartnerClientIssued", data: { ...described(input, actor), certificate } }]);
  },

  warn: (_nothing, { publicKeys }) => (publicKeys.length > 0 ? [] : [issue("SECRET_SHOWN_ONCE", "secret", {}, "WARNING")]),
};

function mayIssue(actor: Actor): boolean {
  return hasRole(actor, "ARS_AGENT", "ADMINISTRATOR") || hasRole(actor, "MINISTRY", "ADMINISTRATOR");
}

function described({ clientId, subject, label, publicKeys, secret, ...input }: IssuePartnerClientInput, actor: Actor) {
  const keys = publicKeys.map(readKey).filter((key) => key !== undefined);
  const organisation = actor.organisation as string;
  return { clientId, subject, label: label.trim(), organisation, ...tidy(input), keys, secret: keys.length > 0 ? null : secret };
}
