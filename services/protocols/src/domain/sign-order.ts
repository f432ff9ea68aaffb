import {
  type Actor,
  type Decision,
  dayWithin,
  handsOf,
  newId,
  refusal,
  requiredText,
  signingReference,
  unlessFaulty,
} from "@coop/kernel";
import { allows, byArs, thenTell } from "./guards.ts";
import { LABEL_MAX } from "./limits.ts";
import { opinionBlockers } from "./opinions-gathered.ts";
import {
  type Authorisation,
  currentVersion,
  type FileReference,
  type OrderDraft,
  type Protocol,
  type ProtocolEvent,
} from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";
import { missingFile } from "./supply-pieces.ts";

export interface SignOrderInput {
  readonly number: string;
  readonly signedOn: string;
  /** Of the delegation of signature; nothing of who signs by one that the directory has recorded. */
  readonly delegation?: string | null | undefined;
  /** The signed document. */
  readonly file: FileReference;
  readonly received: ReadonlySet<string>;
}

function orderCanBeSigned(protocol: Protocol, actor: Actor): readonly ProtocolRefusal[] {
  const { orderDraft } = protocol;
  if (!orderDraft) return [refusal("ORDER_NOT_PREPARED", {})];
  return [
    ...(handsOf(actor).some((hand) => orderDraft.authors.includes(hand)) ? [refusal("DRAFTER_CANNOT_SIGN", {})] : []),
    ...(orderDraft.hash === currentVersion(protocol)?.hash ? [] : [refusal("ORDER_OUTDATED", {})]),
  ];
}

/** The signatory signs what was prepared: exactly the hash that the binding opinions cover (CSP art. L.4011-2). */
export const signOrder: Decision<Protocol, SignOrderInput, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) =>
    thenTell(byArs(protocol, actor, "SIGNATORY"), () => [
      ...allows(protocol, "signOrder"),
      ...opinionBlockers(protocol),
      ...orderCanBeSigned(protocol, actor),
    ]),
  decide: (protocol, { number, signedOn, delegation, file, received }, actor, { now, today }) => {
    const { preparedOn, version, hash } = protocol.orderDraft as OrderDraft;
    const signing = signingReference(actor, delegation, "delegation", LABEL_MAX);
    const issues = [
      ...requiredText("number", number, LABEL_MAX),
      ...dayWithin("signedOn", signedOn, { notBefore: preparedOn, notAfter: today }),
      ...signing.faults,
      ...missingFile(file, "file", received),
    ];
    return unlessFaulty(issues, () => {
      const authorisation: Authorisation = {
        authorisationId: newId(),
        scope: "REGION",
        regionCodes: protocol.regionCode ? [protocol.regionCode] : [],
        version: { number: version, hash },
        order: { number, signedOn, delegation: signing.reference, file, signedBy: actor.subject },
        existingOrder: null,
        publication: null,
        inForceOn: null,
        endsOn: null,
      };
      return [{ type: "OrderSigned", data: { authorisation, at: now.toISOString() } }];
    });
  },
};
