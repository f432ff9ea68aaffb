import { accept, professions, pseudonym, publicActor, refusal, reject } from "@coop/kernel";
import type { DevelopmentAccount } from "./development-accounts.ts";
import { developmentAgents, developmentSiret } from "./development-people.ts";
import type { Choice, Directory, ProfessionalActivity, ProfessionalIdentity } from "./domain/directory.ts";

const always = { until: null, reference: null } as const;

/** The directory of the development accounts: the person of an account acts as the account does. */
export function createDevelopmentDirectory(accounts: readonly DevelopmentAccount[], pseudonymSecret: string): Directory {
  const nameOf = new Map(developmentAgents(accounts).map(({ name, claims }) => [`${claims.email} ${claims.siret}`, name]));
  const organisations = new Map(accounts.map(({ actor }) => [developmentSiret(actor.organisation ?? ""), actor.organisation]));

  return {
    professional: async (identity) => {
      const choices = identity.activities.map((activity) => choiceOf(identity, activity, pseudonymSecret));
      return [...new Map(choices.map((choice) => [choice.key, choice])).values()];
    },

    async agent({ email, siret }) {
      const organisation = organisations.get(siret);
      if (!organisation) return reject(refusal("UNKNOWN_ORGANISATION", { siret }));
      const account = accounts.find(({ name }) => name === nameOf.get(`${email} ${siret}`));
      if (!account) return reject(refusal("NO_MEMBERSHIP", { organisation }));
      return accept([{ key: account.name, actor: account.actor, label: account.label, basis: "MEMBERSHIP", ...always }]);
    },

    current: async (choice) => choice,
  };
}

function choiceOf(
  { idNatPs, givenName, familyName }: ProfessionalIdentity,
  { professionCode, place }: ProfessionalActivity,
  secret: string,
): Choice {
  const profession = professions.find(({ code }) => code === professionCode)?.label ?? `Profession ${professionCode}`;
  const person = { idNatPs, givenName, familyName, professionCode };
  return {
    key: `${professionCode} ${place ?? ""}`,
    actor: { ...publicActor, kind: "PROFESSIONAL", subject: pseudonym(idNatPs, secret), person },
    label: place === null ? profession : `${profession}, ${place}`,
    basis: "PROFESSION",
    ...always,
  };
}
