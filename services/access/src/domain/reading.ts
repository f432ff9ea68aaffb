import type { Asker, Day, Page, PageArguments } from "@coop/kernel";
import type { Agent } from "./agent/agent.ts";
import type { PartnerClient } from "./client/partner-client.ts";
import type { AgentStatus, PartnerClientStatus } from "./lifecycle.ts";
import type { Organisation, OrganisationKind } from "./organisation/organisation.ts";

export interface OrganisationView {
  readonly id: string;
  readonly revision: number;
  readonly state: Organisation;
  /** Whether an agent administers it today: if not, the ministry does. */
  readonly hasAdministrator: boolean;
}

export interface AgentView {
  readonly id: string;
  readonly revision: number;
  readonly state: Agent;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
}

export interface PartnerClientView {
  readonly id: string;
  readonly revision: number;
  readonly state: PartnerClient;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly lastUsedAt: Date | null;
}

export interface DailyUse {
  readonly day: Day;
  readonly count: number;
}

type Optional<Type> = { readonly [Key in keyof Type]?: Type[Key] | null | undefined };

export type OrganisationFilter = Optional<{ kinds: readonly OrganisationKind[]; regionCode: string; text: string }>;
export type AgentFilter = Optional<{ organisationCode: string; statuses: readonly AgentStatus[]; role: string }>;
export type PartnerClientFilter = Optional<{
  organisationCode: string;
  statuses: readonly PartnerClientStatus[];
  expiresBefore: Day;
}>;

/** What the screens of the directory read, always under the row rule. */
export interface AccessReader {
  readonly organisationsByIds: (asker: Asker, ids: readonly string[]) => Promise<readonly OrganisationView[]>;
  readonly organisationsByCodes: (asker: Asker, codes: readonly string[]) => Promise<readonly OrganisationView[]>;
  readonly organisations: (asker: Asker, filter: OrganisationFilter, args: PageArguments) => Promise<Page<OrganisationView>>;
  readonly agentsByIds: (asker: Asker, ids: readonly string[]) => Promise<readonly AgentView[]>;
  readonly agents: (asker: Asker, filter: AgentFilter, args: PageArguments) => Promise<Page<AgentView>>;
  /** The first page of each organisation's agents, by its code. */
  readonly agentsOf: (
    asker: Asker,
    codes: readonly string[],
    first: number | null | undefined,
  ) => Promise<ReadonlyMap<string, Page<AgentView>>>;
  readonly clientsByIds: (asker: Asker, ids: readonly string[]) => Promise<readonly PartnerClientView[]>;
  readonly clients: (asker: Asker, filter: PartnerClientFilter, args: PageArguments) => Promise<Page<PartnerClientView>>;
  /** The days with use among the last thirty, the newest first, by the client's public identifier. */
  readonly usage: (clientIds: readonly string[], today: Day) => Promise<ReadonlyMap<string, readonly DailyUse[]>>;
}
