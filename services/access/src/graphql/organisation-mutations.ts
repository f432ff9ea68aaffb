import { organisationId, take } from "@coop/kernel";
import { codeOf, registerOrganisation } from "../domain/organisation/register-organisation.ts";
import type { MutationResolvers, RecordSiretsInput } from "./generated.ts";
import type { MutationParts } from "./mutation-parts.ts";

export function createOrganisationMutations({ organisationVerbs, ports }: MutationParts) {
  const { run, change, create } = organisationVerbs;

  return {
    registerOrganisation: (_parent, args, context) =>
      run(context, "registerOrganisation", args, async (manager) => {
        const { regionCode: region = null, finess = null, ...named } = args.input;
        const input = { ...named, region, finess };
        const code = codeOf(input);
        const registering = { organisation: input, ...(await ports.knownOrganisation(manager, code, input.siret)) };
        const decided = take(registerOrganisation, registering, input, context.actor, context.at);
        return decided.ok ? create(manager, organisationId(code), context, decided.value) : decided;
      }),

    renameOrganisation: change("renameOrganisation"),
    closeOrganisation: change("closeOrganisation"),
    reopenOrganisation: change("reopenOrganisation"),
    recordSirets: change("recordSirets", async (manager, { sirets }: RecordSiretsInput, id) => ({
      sirets,
      heldByOthers: await ports.siretsOfOthers(manager, id, sirets),
    })),
  } satisfies MutationResolvers;
}
