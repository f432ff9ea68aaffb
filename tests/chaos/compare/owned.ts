import type { ServiceName } from "@coop/infra/embedded/services.ts";
import type { Actor, Day } from "@coop/kernel";
import { raw, sql } from "@coop/service-kit";
import { rules } from "../../proof/oracle/rules.ts";
import type { Row } from "../../proof/oracle/world.ts";
import type { Databases } from "../databases.ts";
import type { Json } from "../graph-client.ts";

/** The dossiers of a sample with all that belongs to them, by the databases of their owners. */
export type Owned = ReadonlyMap<string, Readonly<Record<OwnedType, readonly Row[]>>>;
type OwnedType = keyof typeof tables | "Protocol" | "Authorisation";

const tables = {
  Opinion: ["opinions", "opinion"],
  Consultation: ["opinions", "consultation"],
  FundingFile: ["funding", "funding_file"],
  Adhesion: ["adhesions", "adhesion"],
  AnnualReport: ["adhesions", "report"],
} as const satisfies Record<string, readonly [ServiceName, string]>;

/** What is asked of each dossier: something of every service. */
export const dossierQuery = `query ($id: ID!) { protocol(id: $id) {
  id status title reference
  authorisations { id orderNumber inForceOn }
  opinions { id status outcome deliveredOn }
  consultations { id status dueOn }
  funding { id status }
  adhesions(first: 20) { nodes { id status reports { id status figures { patients acts adverseEvents } } } } } }`;

export async function readOwned(databases: Databases, ids: readonly string[], today: Day): Promise<Owned> {
  const protocols = await databases.rows<{ id: string; state: Json }>(
    "protocols",
    sql`SELECT id, state FROM protocol WHERE id = ANY(${ids}::uuid[])`,
  );
  const dossiers = new Map(protocols.map(({ id, state }) => [id, { ...state, today }]));
  const rows: Row[] = [...dossiers].flatMap(([id, dossier]) => [
    { type: "Protocol", id, state: dossier, dossier },
    ...dossier.authorisations.map((state: Json): Row => ({ type: "Authorisation", id: state.authorisationId, state, dossier })),
  ]);
  for (const [type, [service, table]] of Object.entries(tables)) {
    const kept = await databases.rows<{ id: string; state: Json; protocol_id: string }>(
      service,
      sql`SELECT id, state, protocol_id FROM ${raw(table)} WHERE protocol_id = ANY(${ids}::uuid[]) ORDER BY id`,
    );
    rows.push(...kept.map(({ id, state, protocol_id }) => ({ type, id, state, dossier: dossiers.get(protocol_id) })));
  }
  const idOf = new Map([...dossiers].map(([id, dossier]) => [dossier, id]));
  const byDossier = Map.groupBy(rows, ({ dossier }) => idOf.get(dossier) as string);
  return new Map([...byDossier].map(([id, all]) => [id, ofEachType(all)]));
}

function ofEachType(rows: readonly Row[]): Readonly<Record<OwnedType, readonly Row[]>> {
  const types = ["Protocol", "Authorisation", ...Object.keys(tables)] as readonly OwnedType[];
  return Object.fromEntries(types.map((type) => [type, rows.filter((row) => row.type === type)])) as Record<OwnedType, Row[]>;
}

/** What this reader is to be told of the dossier, by the rules that the proof holds the graph against. */
export function expectedAnswer(owned: Owned, protocolId: string, actor: Actor): object | null {
  const all = owned.get(protocolId);
  const seen = (type: OwnedType) => all?.[type].filter((row) => rules[type]?.exists(actor, row)) ?? [];
  const [protocol] = seen("Protocol");
  if (!protocol) return null;
  const { status, title, reference } = protocol.state;
  const [funding] = seen("FundingFile");
  const reportsOf = (adhesionId: string) => seen("AnnualReport").filter(({ state }) => state.adhesionId === adhesionId);
  return {
    ...{ id: protocolId, status, title, reference },
    authorisations: seen("Authorisation").map(({ id, state }) => ({
      id,
      orderNumber: state.order?.number ?? null,
      inForceOn: state.inForceOn,
    })),
    opinions: seen("Opinion").map(({ id, state: { status: at, delivery } }) => ({
      ...{ id, status: at, outcome: delivery?.outcome ?? null, deliveredOn: delivery?.deliveredOn ?? null },
    })),
    consultations: seen("Consultation").map(({ id, state }) => ({ id, status: state.status, dueOn: state.dueOn })),
    funding: funding ? { id: funding.id, status: funding.state.status } : null,
    adhesions: {
      nodes: seen("Adhesion").map(({ id, state }) => ({
        ...{ id, status: state.status },
        reports: reportsOf(id).map((report) => ({
          id: report.id,
          status: report.state.status,
          figures: figuresFor(actor, report),
        })),
      })),
    },
  };
}

function figuresFor(actor: Actor, report: Row): object | null {
  if (!rules.AnnualReport?.parts.figures?.who(actor, report)) return null;
  const { patients, acts, adverseEvents } = report.state.content.figures;
  return { patients, acts, adverseEvents };
}
