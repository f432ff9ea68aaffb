import type { Services } from "@coop/infra/embedded/services.ts";
import { type Actor, regionsCoveredBy } from "@coop/kernel";
import type { RunningService } from "@coop/service-kit";

// biome-ignore lint/suspicious/noExplicitAny: what is stored is read as it is, not by the words of the code under test.
type State = any;

/** One row of the graph with what is needed to say whose it is. */
export interface Row {
  readonly type: string;
  readonly id: string;
  readonly state: State;
  /** The dossier that it belongs to; for a dossier, itself. */
  readonly dossier: State;
  /** The team of a report. */
  readonly team?: State;
  /** FINESS of the structure of a team. */
  readonly finess?: string | null;
  /** Of an organisation and its agents: whether an agent of it is its administrator. */
  readonly isAdministered?: boolean;
  /** Of a team: whether the funding of its protocol is in effect. */
  readonly isPaid?: boolean;
  /** The consultations on a dossier, or on that of a version. */
  readonly consultations?: readonly State[];
  /** The HAS's opinions on the dossier of a consultation. */
  readonly opinions?: readonly State[];
}

/** All that the system holds, by type and id. */
export interface World {
  readonly rows: readonly Row[];
  find(type: string, id: string): Row | undefined;
  /** Of whatever type. */
  byId(id: string): Row | undefined;
}

/** Asks a database past everything. */
export type ReadTables = (statement: string) => Promise<readonly object[]>;

/** Reads every row of every service from its database: what is there, whoever may see it. Some of it lasts until a legal day. */
export async function readWorld(services: Services, access: ReadTables, today: string): Promise<World> {
  const read = async (service: RunningService, statement: string) => (await service.dataSource.query(statement)) as State[];
  const [stored, versions, opinions, consultations, files, adhesions, reports, structures] = await Promise.all([
    read(services.protocols, "SELECT id, state FROM protocol"),
    read(services.protocols, "SELECT protocol_id, number, content FROM protocol_version"),
    read(services.opinions, "SELECT id, state FROM opinion"),
    read(services.opinions, "SELECT id, state FROM consultation"),
    read(services.funding, "SELECT id, state FROM funding_file"),
    read(services.adhesions, "SELECT id, state FROM adhesion"),
    read(services.adhesions, "SELECT id, state FROM report"),
    read(services.adhesions, "SELECT id, state, finess FROM structure"),
  ]);
  const protocols = stored.map(({ id, state }) => ({ id, state: { ...state, today } }));
  const dossiers = new Map(protocols.map(({ id, state }) => [id, state]));
  const structureOf = new Map(structures.map((structure) => [structure.id, structure]));
  const teams = new Map(adhesions.map(({ id, state }) => [id, state]));
  const consultationsOn = (id: string) => consultations.map(({ state }) => state).filter((one) => one.protocolId === id);
  const isInEffect = ({ state }: State) => state.status === "GRANTED" && state.ministerialOrder !== null;
  const paid = new Set(files.filter(isInEffect).map(({ state }) => state.protocolId));
  const ofDossier =
    (type: string) =>
    ({ id, state }: State): Row => ({ type, id, state, dossier: dossiers.get(state.protocolId) });
  const rows: readonly Row[] = [
    ...protocols.map(
      ({ id, state }): Row => ({
        type: "Protocol",
        id,
        state,
        dossier: state,
        consultations: consultationsOn(id),
      }),
    ),
    ...versions.map(
      ({ protocol_id, number, content }): Row => ({
        type: "ProtocolVersion",
        id: `${protocol_id}:${number}`,
        state: { number, text: JSON.stringify(content) },
        dossier: dossiers.get(protocol_id),
        consultations: consultationsOn(protocol_id),
      }),
    ),
    ...protocols.flatMap(({ state }) =>
      state.authorisations.map(
        (one: State): Row => ({ type: "Authorisation", id: one.authorisationId, state: one, dossier: state }),
      ),
    ),
    ...opinions.map(ofDossier("Opinion")),
    ...consultations.map((consultation) => ({
      ...ofDossier("Consultation")(consultation),
      opinions: opinions.map(({ state }) => state).filter((one) => one.protocolId === consultation.state.protocolId),
    })),
    ...files.map(ofDossier("FundingFile")),
    ...adhesions.map((adhesion) => ({
      ...ofDossier("Adhesion")(adhesion),
      isPaid: paid.has(adhesion.state.protocolId),
      finess: structureOf.get(adhesion.state.structure?.structureId)?.finess,
    })),
    ...reports.map((report) => ({ ...ofDossier("AnnualReport")(report), team: teams.get(report.state.adhesionId) })),
    ...(await readDirectory(access, today)),
    ...structures.map(({ id, state }): Row => ({ type: "Structure", id, state, dossier: undefined })),
  ];
  const byType = new Map(rows.map((row) => [`${row.type} ${row.id}`, row]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { rows, find: (type, id) => byType.get(`${type} ${id}`), byId: (id) => byId.get(id) };
}

/** Who people and systems are. An organisation is administered by an active agent who has the role today. */
async function readDirectory(access: ReadTables, today: string): Promise<readonly Row[]> {
  const kinds = { Organisation: "organisation", Agent: "agent", PartnerClient: "partner_client" };
  const lasts = (what: string) => `DATE '${today}' BETWEEN ${what}.begins_on AND coalesce(${what}.ends_on, 'infinity')`;
  const administered = (await access(
    `SELECT organisation FROM agent JOIN agent_role ON agent_role.agent_id = agent.id AND agent_role.role = 'ADMINISTRATOR'
     WHERE agent.status = 'ACTIVE' AND ${lasts("agent")} AND ${lasts("agent_role")}`,
  )) as State[];
  const codes = new Set(administered.map(({ organisation }) => organisation));
  const found = Object.entries(kinds).map(async ([type, table]) => {
    const all = (await access(`SELECT * FROM ${table}`)) as State[];
    return all.map(
      (state): Row => ({
        type,
        id: state.id,
        state,
        dossier: undefined,
        isAdministered: codes.has(state.organisation ?? state.code),
      }),
    );
  });
  return (await Promise.all(found)).flat();
}

/** What proves a partner's secret, as the directory keeps it: never to be told. */
export async function readProofs(access: ReadTables): Promise<readonly string[]> {
  const kept = (await access("SELECT hash FROM partner_secret")) as readonly { readonly hash: string }[];
  return kept.map(({ hash }) => hash.split("$").at(-1) as string);
}

/** An ARS, or its information system with the right to read this, where its region is or has taken over. */
export function isArsOf({ kind, region, scopes }: Actor, regionCode: string | null, scope: string): boolean {
  const reads = kind === "ARS_AGENT" || (kind === "PARTNER_SYSTEM" && scopes.includes(`${scope}:read`));
  return reads && region !== null && regionCode !== null && regionsCoveredBy(region).includes(regionCode);
}
