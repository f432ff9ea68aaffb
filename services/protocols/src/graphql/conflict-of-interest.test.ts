import type { Actor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { at, bothRoles, inEachStatus } from "../domain/examples.ts";
import type { Protocol } from "../domain/protocol.ts";
import { protocolVerbs } from "../domain/verbs.ts";
import { permissions } from "./permissions.ts";

/** An agent of an ARS may write in a grid by a promoter's leave, in any role: that is the promoters' work. */
const ofTheArs = Object.entries(permissions).flatMap(([verb, grants]) =>
  grants.some((grant) => grant.kind === "ARS_AGENT" && "roles" in grant) ? [verb as keyof typeof protocolVerbs] : [],
);
const stead = { basis: "SUBSTITUTION", reference: null, from: "2017-01-01", until: null, acts: null } as const;
const substitute: Actor = { ...bothRoles, subject: "another", inSteadOf: { ...stead, of: bothRoles.subject } };

test.each(ofTheArs)("%s is refused in any state to who declared an interest, and to who acts in their stead", (verb) => {
  const codes = (protocol: Protocol, actor: Actor) => protocolVerbs[verb].guard(protocol, actor, at).map(({ code }) => code);
  for (const protocol of Object.values(inEachStatus)) {
    const conflicted: Protocol = { ...protocol, conflicted: [bothRoles.subject] };
    for (const actor of [bothRoles, substitute]) {
      expect(codes(conflicted, actor)).toContain("CONFLICT_OF_INTEREST");
      expect(codes(protocol, actor)).not.toContain("CONFLICT_OF_INTEREST");
    }
    expect(codes(conflicted, { ...bothRoles, subject: "colleague" })).not.toContain("CONFLICT_OF_INTEREST");
  }
});
