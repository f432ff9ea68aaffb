import type { Day, Moment } from "@coop/kernel";
import type { createVerbs } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { Agent, AgentEvent } from "../domain/agent/agent.ts";
import type { Colleague } from "../domain/agent/guards.ts";
import type { Invited } from "../domain/agent/identity-faults.ts";
import type { PartnerClient, PartnerClientEvent } from "../domain/client/partner-client.ts";
import type { Organisation, OrganisationEvent } from "../domain/organisation/organisation.ts";

export type OrganisationVerbs = ReturnType<typeof createVerbs<Organisation, OrganisationEvent, "OrganisationChanged">>;
export type AgentVerbs = ReturnType<typeof createVerbs<Agent, AgentEvent, "AgentChanged">>;
export type ClientVerbs = ReturnType<typeof createVerbs<PartnerClient, PartnerClientEvent, "PartnerClientChanged">>;

interface NewSecret {
  readonly id: string;
  readonly text: string;
}

/** What the mutations need beside the stores. */
export interface MutationPorts {
  readonly organisationToJoin: (
    manager: EntityManager,
    code: string,
    at: Moment,
  ) => Promise<{ readonly state: Organisation; readonly hasAdministrator: boolean } | undefined>;
  readonly isMember: (manager: EntityManager, organisation: string, person: Invited) => Promise<boolean>;
  readonly rememberAgent: (manager: EntityManager, agentId: string, person: Invited) => Promise<void>;
  readonly anotherAdministrator: (manager: EntityManager, agentId: string, today: Day) => Promise<boolean>;
  readonly readColleague: (manager: EntityManager, id: string) => Promise<Colleague | undefined>;
  readonly knownOrganisation: (
    manager: EntityManager,
    code: string,
    siret: string,
  ) => Promise<{ readonly isKnown: boolean; readonly siretIsTaken: boolean }>;
  readonly siretsOfOthers: (manager: EntityManager, id: string, sirets: readonly string[]) => Promise<readonly string[]>;
  readonly keepContact: (manager: EntityManager, id: string, name: string, email: string) => Promise<void>;
  readonly newSecret: () => NewSecret;
  readonly keepSecret: (manager: EntityManager, clientId: string, secret: NewSecret) => Promise<void>;
  readonly pseudonymOf: (name: string) => string;
}

export interface MutationParts {
  readonly organisationVerbs: OrganisationVerbs;
  readonly agentVerbs: AgentVerbs;
  readonly clientVerbs: ClientVerbs;
  readonly ports: MutationPorts;
}
