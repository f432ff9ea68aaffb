import type { Person } from "@coop/kernel";
import type { GraphContext, Sql, Store } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { Adhesion } from "../domain/adhesion/adhesion.ts";
import type { AdhesionEvent } from "../domain/adhesion/events.ts";
import type { AuthorisationInForce } from "../domain/authorisation.ts";
import type { Figures } from "../domain/report/figures.ts";
import type { ReportingTeam } from "../domain/report/start-report.ts";
import type { StructureEvent } from "../domain/structure/events.ts";
import type { Structure } from "../domain/structure/structure.ts";
import type { NumberHolders } from "../domain/structure/structure-issues.ts";
import type { AdhesionVerbs } from "./adhesion.ts";
import type { ReportVerbs } from "./report.ts";
import type { StructureVerbs } from "./structure.ts";

type KnownPerson = Pick<Person, "idNatPs"> & Partial<Person>;
type Numbers = { readonly finess: string | null; readonly siret: string | null };

/** What the mutations need beside the stores. */
export interface MutationPorts {
  readonly readAuthorisation: (manager: EntityManager, id: string) => Promise<AuthorisationInForce | undefined>;
  readonly rememberPerson: (manager: EntityManager, id: string, person: KnownPerson) => Promise<void>;
  readonly openedReports: (manager: EntityManager, adhesionId: string) => Promise<ReportingTeam["reports"]>;
  readonly previousFigures: (manager: EntityManager, reportId: string) => Promise<Figures | null>;
  /** The structures, apart from `except`, that bear these numbers. */
  readonly numberHolders: (manager: EntityManager, numbers: Numbers, except?: string | null) => Promise<NumberHolders>;
  /** The hashes of those files that the file store holds. */
  readonly receivedFiles: (hashes: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly visibleAdhesions: (context: GraphContext) => Sql;
  readonly pseudonymSecret: string;
}

export interface MutationParts {
  readonly adhesionVerbs: AdhesionVerbs;
  readonly reportVerbs: ReportVerbs;
  readonly structureVerbs: StructureVerbs;
  readonly adhesions: Store<Adhesion, AdhesionEvent>;
  readonly structures: Store<Structure, StructureEvent>;
  readonly ports: MutationPorts;
}
