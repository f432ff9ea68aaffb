import { arsInstructor } from "./cast.ts";
import type { Dossier, Stage } from "./chapters.ts";

/** Everything about one dossier in one operation, joined from four services. */
export const wholeDossierQuery = `query WholeDossier($id: ID!) {
  protocol(id: $id) {
    reference title statusLabel
    region { label }
    authorisations { orderNumber signedOn inForceOn hash adhesions { totalCount { count } } }
    opinions { type outcome number deliveredOn coveredNumber openReserves reserves { section status } }
    funding { status opinion { number outcome } grant { months startsOn endsOn } ministerialOrder { nor } }
    teamCount
    adhesions { nodes { status structure { name } memberCounts { activeDelegants activeDelegates } } }
    reports { nodes { status period { year } } }
  }
}`;

export async function showTheWholeDossier({ graph, tell }: Stage, { protocolId }: Dossier): Promise<void> {
  const { protocol } = await graph.ask(arsInstructor, wholeDossierQuery, { id: protocolId });
  tell.chapter("Au bout du chemin", "Le dossier entier, en une seule requête");
  tell.shows(protocol);
}
