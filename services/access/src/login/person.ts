import { accept, type Moment, pseudonym, type Result } from "@coop/kernel";
import type { Choice, Directory, LoginRefusal } from "../domain/directory.ts";
import type { Identity } from "../upstream/read-identity.ts";

/** All that somebody may act as; at least one. */
export async function choicesOf(
  directory: Directory,
  identity: Identity,
  at: Moment,
): Promise<Result<readonly Choice[], LoginRefusal>> {
  if (identity.family === "AGENT") return directory.agent(identity, at);
  return accept(await directory.professional(identity, at));
}

/** The person, whatever they act as: the same at each login. For a professional it is the subject of their tokens. */
export function accountIdOf(identity: Identity, pseudonymSecret: string): string {
  const person = identity.family === "AGENT" ? `${identity.issuer} ${identity.subject}` : identity.idNatPs;
  return pseudonym(person, pseudonymSecret);
}
