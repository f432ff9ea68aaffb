import { evolve as evolveAdhesion } from "@coop/adhesions/domain/adhesion/evolve.ts";
import { evolveReport } from "@coop/adhesions/domain/report/evolve.ts";
import { evolveStructure } from "@coop/adhesions/domain/structure/evolve.ts";
import { whatWaits as whatAdhesionWaits, whatReportWaits } from "@coop/adhesions/domain/tasks.ts";
import { evolve as evolveFunding } from "@coop/funding/domain/evolve.ts";
import { whatWaits as whatFundingWaits } from "@coop/funding/domain/tasks.ts";
import type { ServiceName } from "@coop/infra/embedded/services.ts";
import type { Task } from "@coop/kernel";
import { whatConsultationWaits } from "@coop/opinions/domain/consultation/consultation-tasks.ts";
import { evolveConsultation } from "@coop/opinions/domain/consultation/evolve.ts";
import { evolve as evolveOpinion } from "@coop/opinions/domain/evolve.ts";
import { whatWaits as whatOpinionWaits } from "@coop/opinions/domain/tasks.ts";
import { evolve as evolveProtocol } from "@coop/protocols/domain/evolve.ts";
import { whatWaits as whatProtocolWaits } from "@coop/protocols/domain/tasks.ts";
import { evolveSection } from "@coop/protocols/domain/write-section.ts";

export interface Aggregate {
  readonly table: string;
  // biome-ignore lint/suspicious/noExplicitAny: one table for the aggregates of all services.
  readonly evolve: (state: any, event: any) => object;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  readonly tasks: (state: any, id: string) => readonly Task[];
}

const nothing = () => [];

/** Every aggregate of the system: its table, how its state follows from its events, and what it waits for. */
export const aggregates: Readonly<Record<ServiceName, readonly Aggregate[]>> = {
  protocols: [
    { table: "protocol", evolve: evolveProtocol, tasks: whatProtocolWaits },
    { table: "grid_section", evolve: evolveSection, tasks: nothing },
  ],
  opinions: [
    { table: "opinion", evolve: evolveOpinion, tasks: whatOpinionWaits },
    { table: "consultation", evolve: evolveConsultation, tasks: whatConsultationWaits },
  ],
  funding: [{ table: "funding_file", evolve: evolveFunding, tasks: whatFundingWaits }],
  adhesions: [
    { table: "adhesion", evolve: evolveAdhesion, tasks: whatAdhesionWaits },
    { table: "report", evolve: evolveReport, tasks: whatReportWaits },
    { table: "structure", evolve: evolveStructure, tasks: nothing },
  ],
};
