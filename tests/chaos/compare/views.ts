import type { Dossier } from "@coop/contracts";
import type { FundingFile } from "@coop/funding/domain/funding-file.ts";
import { snapshotOf as fundingSnapshotOf } from "@coop/funding/events/publish.ts";
import type { Consultation } from "@coop/opinions/domain/consultation/consultation.ts";
import type { Opinion } from "@coop/opinions/domain/opinion.ts";
import { snapshotOf as opinionSnapshotOf } from "@coop/opinions/events/publish.ts";
import { currentVersion, type OpinionKnown, type Protocol } from "@coop/protocols/domain/protocol.ts";
import { dossierOf } from "@coop/protocols/events/publish.ts";
import { searchText, sql } from "@coop/service-kit";
import type { Databases } from "../databases.ts";
import { type Difference, difference } from "./difference.ts";
import { differingFields } from "./differing-fields.ts";

const PAGE = 500;
const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

interface Kept<State> {
  readonly id: string;
  readonly state: State;
  readonly protocol_id: string;
}
type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** What every other service knows of each protocol, and what `protocols` knows of their files, against what the owner says. */
export async function compareViews(databases: Databases): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (let after = BEFORE_ALL; ; ) {
    const protocols = await databases.rows<{ id: string; state: Protocol }>(
      "protocols",
      sql`SELECT id, state FROM protocol WHERE id > ${after} ORDER BY id LIMIT ${PAGE}`,
    );
    const last = protocols.at(-1);
    if (!last) return [...found, ...(await strangers(databases))];
    found.push(...(await comparePage(databases, protocols)));
    after = last.id;
  }
}

async function comparePage(databases: Databases, protocols: readonly { readonly id: string; readonly state: Protocol }[]) {
  const ids = protocols.map(({ id }) => id);
  const found: Difference[] = [];
  for (const [service, fields] of Object.entries(dossierFields)) {
    const kept = await dossiersOf(databases, service as keyof typeof dossierFields, ids);
    for (const { id, state } of protocols)
      found.push(...viewFaults(`${service}, dossier ${id}`, expectedDossier(id, state, fields), kept.get(id)));
  }
  const opinions = await filesOf<Opinion>(databases, "opinions", "opinion", ids);
  const fundings = await filesOf<FundingFile>(databases, "funding", "funding_file", ids);
  const authorisations = await authorisationsOf(databases, ids);
  const paid = await fundingsKept(databases, ids);
  const [asked, known] = [await consultationsAsked(databases, ids), await consultationsKnown(databases, ids)];
  for (const { id, state } of protocols) {
    const files = [...(opinions.get(id) ?? []).map(asOpinion), ...(fundings.get(id) ?? []).map(asFunding)];
    found.push(
      ...viewFaults(`protocols, opinions on ${id}`, byFile(files), byFile(state.opinions)),
      ...fileFaults(id, state, opinions.get(id) ?? [], fundings.get(id) ?? []),
      ...viewFaults(`adhesions, authorisations of ${id}`, expectedAuthorisations(state), authorisations.get(id) ?? []),
      ...viewFaults(`adhesions, funding of ${id}`, isPaid(fundings.get(id) ?? []), paid.get(id)),
      ...viewFaults(`protocols, consultations on ${id}`, asked.get(id) ?? [], known.get(id) ?? []),
    );
  }
  return found;
}

/** What each service keeps of a dossier, by its columns. */
const dossierFields = {
  opinions: [
    ...["reference", "title", "search_text", "region_code", "promoters", "status", "published", "funding_requested"],
    ...["regime", "version_number", "version_hash"],
  ],
  funding: ["search_text", "region_code", "promoters", "published"],
  adhesions: ["reference", "title", "region_code", "promoters", "status", "published"],
} as const;

const dossierColumns: Readonly<Record<string, (dossier: Dossier) => unknown>> = {
  reference: ({ reference }) => reference,
  title: ({ title }) => title,
  search_text: ({ title, reference }) => searchText(`${title} ${reference ?? ""}`),
  region_code: ({ regionCode }) => regionCode,
  promoters: ({ promoters }) => promoters,
  status: ({ status }) => status,
  published: ({ published }) => published,
  funding_requested: ({ fundingRequested }) => fundingRequested,
  regime: ({ regime }) => regime,
  version_number: ({ version }) => version?.number ?? null,
  version_hash: ({ version }) => version?.hash ?? null,
};

/** Nobody else may know of what never left its promoters' hands. */
function expectedDossier(id: string, state: Protocol, fields: readonly string[]): object | undefined {
  if (!state.intent && !state.provenance) return undefined;
  const dossier = dossierOf(id, state);
  return { id, ...Object.fromEntries(fields.map((field) => [field, dossierColumns[field]?.(dossier)])) };
}

async function dossiersOf(databases: Databases, service: keyof typeof dossierFields, ids: readonly string[]) {
  const kept = await databases.rows<{ dossier: Row }>(
    service,
    sql`SELECT to_jsonb(dossier) AS dossier FROM dossier WHERE id = ANY(${ids}::uuid[])`,
  );
  return new Map(kept.map(({ dossier }) => [dossier.id, dossier]));
}

async function filesOf<State>(
  databases: Databases,
  service: "opinions" | "funding",
  table: "opinion" | "funding_file",
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Kept<State>[]>> {
  const wanted = sql`protocol_id = ANY(${ids}::uuid[]) ORDER BY id`;
  const kept = await databases.rows<Kept<State>>(
    service,
    table === "opinion"
      ? sql`SELECT id, state, protocol_id FROM opinion WHERE ${wanted}`
      : sql`SELECT id, state, protocol_id FROM funding_file WHERE ${wanted}`,
  );
  return Map.groupBy(kept, ({ protocol_id }) => protocol_id);
}

function asOpinion({ id, state }: Kept<Opinion>): OpinionKnown {
  const { status, outcome, reserves, covers, deliveredOn } = opinionSnapshotOf(id, state);
  return { body: "HAS", fileId: id, status, outcome, reserves, covers, deliveredOn };
}

function asFunding({ id, state }: Kept<FundingFile>): OpinionKnown {
  const { status, outcome, covers } = fundingSnapshotOf(id, state);
  return {
    body: "FUNDING_COLLEGE",
    fileId: id,
    status,
    outcome,
    reserves: [],
    covers,
    deliveredOn: state.opinion?.givenOn ?? null,
  };
}

const byFile = (files: readonly OpinionKnown[]) => files.toSorted((one, other) => one.fileId.localeCompare(other.fileId));

const CLOSED: ReadonlySet<string> = new Set(["WITHDRAWN", "REFUSED"]);

/** Who was asked has one file, on the newest version, and closes it with the dossier. */
function fileFaults(
  protocolId: string,
  state: Protocol,
  opinions: readonly Kept<Opinion>[],
  fundings: readonly Kept<FundingFile>[],
): readonly Difference[] {
  const files = { HAS: opinions, FUNDING_COLLEGE: fundings } as const;
  return (["HAS", "FUNDING_COLLEGE"] as const).flatMap((body) => {
    const expected = state.opinionsAsked.some((asked) => asked.body === body) ? 1 : 0;
    const where = `${body === "HAS" ? "opinions" : "funding"}, file on ${protocolId}`;
    const own = files[body];
    if (own.length !== expected) return [difference("VIEW", where, `${own.length} files, asked for ${expected}`)];
    return own.flatMap((file) => followFaults(where, state, file.state));
  });
}

function followFaults(where: string, protocol: Protocol, file: Opinion | FundingFile): readonly Difference[] {
  const isClosed = CLOSED.has(protocol.status);
  if (isClosed !== (file.status === "WITHDRAWN")) {
    return [difference("VIEW", where, `is ${file.status}, and its dossier ${protocol.status}`)];
  }
  const newest = currentVersion(protocol);
  const reads = `${file.version.number} ${file.version.hash}`;
  const filed = `${newest?.number} ${newest?.hash}`;
  return isClosed || reads === filed ? [] : [difference("VIEW", where, `reads version ${reads}, filed is ${filed}`)];
}

function expectedAuthorisations({ authorisations, versions }: Protocol): readonly object[] {
  return authorisations
    .filter(({ inForceOn }) => inForceOn !== null)
    .map(({ authorisationId, version, scope, regionCodes, inForceOn, endsOn }) => ({
      id: authorisationId,
      version_number: version?.number,
      scope,
      region_codes: regionCodes,
      in_force_on: inForceOn,
      ends_on: endsOn,
      ...team(versions.find(({ number }) => number === version?.number)?.team),
    }));
}

function team(facts: Protocol["versions"][number]["team"] | undefined) {
  return {
    delegant_professions: facts?.delegantProfessions,
    delegate_professions: facts?.delegateProfessions,
    practice_frames: facts?.practiceFrames,
  };
}

async function authorisationsOf(databases: Databases, ids: readonly string[]): Promise<ReadonlyMap<string, readonly object[]>> {
  const kept = await databases.rows<{ protocol_id: string; authorisation: object }>(
    "adhesions",
    sql`SELECT protocol_id, to_jsonb(authorisation) - 'protocol_id' - 'regime' AS authorisation
        FROM authorisation WHERE protocol_id = ANY(${ids}::uuid[]) ORDER BY id`,
  );
  const grouped = Map.groupBy(kept, ({ protocol_id }) => protocol_id);
  return new Map([...grouped].map(([id, rows]) => [id, rows.map(({ authorisation }) => authorisation)]));
}

/** Whether the funding service says that it is in effect; undefined where there is no file. */
function isPaid([file]: readonly Kept<FundingFile>[]): object | undefined {
  return file && { in_effect: file.state.status === "GRANTED" && file.state.ministerialOrder !== null };
}

/** Whether the adhesions service takes a protocol's teams for paid. */
async function fundingsKept(databases: Databases, ids: readonly string[]): Promise<ReadonlyMap<string, object>> {
  const kept = await databases.rows<{ protocol_id: string; in_effect: boolean }>(
    "adhesions",
    sql`SELECT protocol_id, in_effect FROM funding WHERE protocol_id = ANY(${ids}::uuid[])`,
  );
  return new Map(kept.map(({ protocol_id, in_effect }) => [protocol_id, { in_effect }]));
}

/** Whom the opinions service has asked about which version, of those who may still see it. */
async function consultationsAsked(databases: Databases, ids: readonly string[]) {
  const asked = await databases.rows<{ id: string; state: Consultation; protocol_id: string }>(
    "opinions",
    sql`SELECT id, state, protocol_id FROM consultation
        WHERE protocol_id = ANY(${ids}::uuid[]) AND status IN ('REQUESTED', 'ANSWERED') ORDER BY id`,
  );
  const kept = asked.map(({ id, protocol_id, state: { body, bodyKind, version } }) => ({
    ...{ id, protocol_id, body, body_kind: bodyKind, version_number: version.number },
  }));
  return Map.groupBy(kept, ({ protocol_id }) => protocol_id);
}

/** Whom the protocols service shows which version. */
async function consultationsKnown(databases: Databases, ids: readonly string[]) {
  const known = await databases.rows<{ id: string; protocol_id: string }>(
    "protocols",
    sql`SELECT id, protocol_id, body, body_kind, version_number FROM consultation
        WHERE protocol_id = ANY(${ids}::uuid[]) ORDER BY id`,
  );
  return Map.groupBy(known, ({ protocol_id }) => protocol_id);
}

/** Dossiers of which the owner knows nothing. */
async function strangers(databases: Databases): Promise<readonly Difference[]> {
  const own = await databases.rows<{ id: string }>("protocols", sql`SELECT id FROM protocol`);
  const known = new Set(own.map(({ id }) => id));
  const found: Difference[] = [];
  for (const service of Object.keys(dossierFields) as (keyof typeof dossierFields)[]) {
    const kept = await databases.rows<{ id: string }>(service, sql`SELECT id FROM dossier`);
    const strange = kept.filter(({ id }) => !known.has(id));
    found.push(...strange.map(({ id }) => difference("VIEW", `${service}, dossier ${id}`, "protocols knows no such dossier")));
  }
  return found;
}

function viewFaults(where: string, owner: unknown, view: unknown): readonly Difference[] {
  const differing = differingFields(owner, view);
  return differing.length === 0 ? [] : [difference("VIEW", where, differing.join("; "))];
}
