import { type PartnerScope, partnerScopes } from "@coop/kernel";
import { type DevelopmentAccount, FOR_EVER, FROM_THE_BEGINNING } from "./development-accounts.ts";
import { developmentSiret } from "./development-people.ts";
import { organisationByCode } from "./domain/organisation/body-organisation.ts";
import { nationalOrganisations } from "./domain/organisation/national-organisations.ts";
import type { Organisation } from "./domain/organisation/organisation.ts";
import { developmentClientSecret } from "./oidc/development-clients.ts";

const unplaced = { region: null, sirets: [] } as const;
const developmentStructures: readonly Organisation[] = [
  { code: "finess-990000010", kind: "STRUCTURE", label: "Centre hospitalier de l'Exemple", ...unplaced },
  { code: "finess-990000036", kind: "CPTS", label: "CPTS de l'Exemple", ...unplaced },
];

/**
 * What the directory begins with: the organisations that the law names, and where there are development accounts, their
 * agents and clients, with invented SIRET numbers.
 */
export function seedsOf(accounts: readonly DevelopmentAccount[], developmentSecret: string | undefined) {
  if (developmentSecret === undefined) return { organisations: nationalOrganisations, agents: [], lendings: [], clients: [] };
  const bodies = accounts.flatMap(({ actor }) => organisationByCode(actor.organisation ?? "") ?? []);
  const known = [...nationalOrganisations, ...developmentStructures, ...bodies];
  const organisations = [...new Map(known.map((organisation) => [organisation.code, organisation])).values()].map(
    (organisation) => ({
      ...organisation,
      sirets: [developmentSiret(organisation.code)],
    }),
  );
  const byCode = new Map(organisations.map((organisation) => [organisation.code, organisation]));
  return {
    organisations,
    agents: accounts.flatMap((account) => agentOf(account, byCode.get(account.actor.organisation ?? ""))),
    lendings: accounts.flatMap(({ actor }) => (actor.inSteadOf ? [{ to: actor.subject, by: actor.inSteadOf }] : [])),
    clients: accounts.flatMap((account) => clientOf(account, developmentSecret)),
  };
}

function agentOf({ name, label, actor }: DevelopmentAccount, organisation: Organisation | undefined) {
  if (!organisation || actor.kind === "PARTNER_SYSTEM" || actor.inSteadOf) return [];
  const person = { givenName: "Agent", familyName: label, email: `${name}@developpement.example` };
  const [siret = ""] = organisation.sirets;
  return [{ subject: actor.subject, organisation, roles: actor.roles, from: FROM_THE_BEGINNING, siret, ...person }];
}

function clientOf({ name, label, actor }: DevelopmentAccount, developmentSecret: string) {
  const { kind, organisation, region, subject } = actor;
  if (kind !== "PARTNER_SYSTEM" || organisation === null || region === null) return [];
  const scopes: readonly PartnerScope[] = partnerScopes;
  const limits = { regions: [region], scopes, expiresOn: FOR_EVER };
  return [{ name, label, organisation, subject, limits, secret: developmentClientSecret(name, developmentSecret) }];
}
