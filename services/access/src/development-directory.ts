import { accept, refusal, reject } from "@coop/kernel";
import { activityChoices } from "./activities.ts";
import type { DevelopmentAccount } from "./development-accounts.ts";
import { developmentAgents, developmentSiret } from "./development-people.ts";
import type { Directory } from "./directory.ts";

/** The directory of the development accounts: who an account's person is acts as the account does. */
export function createDevelopmentDirectory(accounts: readonly DevelopmentAccount[], pseudonymSecret: string): Directory {
  const agents = new Map(developmentAgents(accounts).map(({ name, identity }) => [identity.email, { name, identity }]));
  const organisations = new Map(
    accounts.map(({ actor: { organisation } }) => [developmentSiret(organisation ?? ""), organisation]),
  );

  return {
    professional: async (identity) => activityChoices(identity, pseudonymSecret),

    async agent({ email, siret }) {
      const organisation = organisations.get(siret);
      if (!organisation) return reject(refusal("UNKNOWN_ORGANISATION", { siret }));
      const known = agents.get(email);
      const account = accounts.find(({ name }) => name === known?.name);
      if (!account || known?.identity.siret !== siret) return reject(refusal("NO_ROLE", { organisation }));
      return accept([{ id: account.name, label: account.label, actor: account.actor }]);
    },
  };
}
