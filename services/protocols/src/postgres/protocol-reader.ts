import { type Actor, type Asker, regionsCoveredBy } from "@coop/kernel";
import { containing, join, readPage, row, rows, type SortKey, type Sql, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { Authorisation } from "../domain/protocol.ts";
import type { AuthorisationView, ProtocolFilter, ProtocolOrder, ProtocolReader, ProtocolView } from "../domain/reading.ts";
import { consultationsOfProtocol } from "./consultations.ts";
import { externalReferenceReader, ownReference } from "./external-references.ts";
import { gridReader } from "./grid-reader.ts";
import { peopleReader } from "./people.ts";
import { recipientReader } from "./share-recipients.ts";
import { fundingKnownTo, opinionsKnownTo, sharedWith, visibleTo } from "./visibility.ts";
import { workItemReader } from "./work-items.ts";

const view = sql`protocol.id, protocol.revision, protocol.state, protocol.updated_at AS "updatedAt",
  ${consultationsOfProtocol} AS consultations`;
const id: SortKey = { expression: sql`protocol.id`, type: "uuid", descending: false };

const orders: { readonly [Order in ProtocolOrder]: readonly SortKey[] } = {
  UPDATED_NEWEST_FIRST: [
    { expression: sql`protocol.updated_at`, type: "timestamptz", descending: true },
    { ...id, descending: true },
  ],
  UPDATED_OLDEST_FIRST: [{ expression: sql`protocol.updated_at`, type: "timestamptz", descending: false }, id],
  LONGEST_IN_STATUS_FIRST: [{ expression: sql`protocol.status_since`, type: "timestamptz", descending: false }, id],
  TITLE: [{ expression: sql`protocol.title COLLATE "fr-x-icu"`, type: "text", descending: false }, id],
};

/** The criteria that are given, as conditions; they add up. */
function conditions(asker: Asker, filter: ProtocolFilter): readonly Sql[] {
  const {
    statuses,
    regimes,
    regionCode,
    professionCode,
    text,
    filedFrom,
    filedUntil,
    opinionOutstanding,
    sharedWithMe,
    promoter,
  } = filter;
  const given: (Sql | false)[] = [
    statuses != null && sql`protocol.status = ANY(${[...statuses]}::text[])`,
    regimes != null && sql`protocol.regime = ANY(${[...regimes]}::text[])`,
    regionCode != null && sql`protocol.region_code = ANY(${[regionCode, ...regionsCoveredBy(regionCode)]}::text[])`,
    professionCode != null && sql`protocol.professions @> ARRAY[${professionCode}]::text[]`,
    text != null && text.trim() !== "" && sql`protocol.search_text LIKE ${containing(text)}`,
    filedFrom != null && sql`protocol.filed_on >= ${filedFrom}::date`,
    filedUntil != null && sql`protocol.filed_on <= ${filedUntil}::date`,
    opinionOutstanding != null &&
      sql`(protocol.opinions_outstanding @> ARRAY[${opinionOutstanding}]::text[] AND ${opinionsKnownTo(asker)})`,
    filter.fundingRequested != null &&
      sql`(protocol.funding_requested AND ${fundingKnownTo(asker)}) = ${filter.fundingRequested}`,
    sharedWithMe != null && sql`${sharedWith(asker)} = ${sharedWithMe}`,
    promoter !== undefined && sql`protocol.promoters @> ARRAY[${promoter}]::uuid[]`,
  ];
  return given.filter((condition) => condition !== false);
}

function externalReferenceCondition(actor: Actor, reference: string): Sql {
  return sql`EXISTS (SELECT 1 FROM external_reference WHERE external_reference.protocol_id = protocol.id
    AND external_reference.reference = ${reference} AND ${ownReference(actor)})`;
}

/** What the protocols screens read, one statement each, always under the row rule. */
export function createProtocolReader(manager: EntityManager): ProtocolReader {
  return {
    ...gridReader(manager),
    ...peopleReader(manager),
    ...workItemReader(manager),
    ...externalReferenceReader(manager),
    ...recipientReader(manager),

    byIds: (asker, ids) =>
      rows<ProtocolView>(
        manager,
        sql`SELECT ${view} FROM protocol WHERE protocol.id = ANY(${[...ids]}::uuid[]) AND ${visibleTo(asker)}`,
      ),

    byReference: (asker, reference) =>
      row<ProtocolView>(
        manager,
        sql`SELECT ${view} FROM protocol WHERE protocol.reference = ${reference} AND ${visibleTo(asker)}`,
      ),

    page(asker, filter, order, args) {
      const external = filter.externalReference == null ? [] : [externalReferenceCondition(asker, filter.externalReference)];
      return readPage<ProtocolView>(
        manager,
        {
          select: sql`SELECT ${view}`,
          from: sql`FROM protocol`,
          where: [visibleTo(asker), ...conditions(asker, filter), ...external],
          order: orders[order],
        },
        args,
      );
    },

    invitedTo: (asker) =>
      rows<ProtocolView>(
        manager,
        sql`SELECT ${view} FROM protocol WHERE protocol.invited @> ARRAY[${asker.subject}]::uuid[] ORDER BY protocol.id LIMIT 100`,
      ),

    async authorisationsByIds(asker, ids) {
      const found = await rows<ProtocolView & { authorisationId: string }>(
        manager,
        sql`SELECT a.id AS "authorisationId", ${view} FROM authorisation a JOIN protocol ON protocol.id = a.protocol_id
            WHERE a.id = ANY(${[...ids]}::uuid[]) AND ${visibleTo(asker)}`,
      );
      return found.map(({ authorisationId, ...protocol }): AuthorisationView => {
        const authorisation = protocol.state.authorisations.find(
          (one) => one.authorisationId === authorisationId,
        ) as Authorisation;
        return { ...authorisation, protocol };
      });
    },

    async countsByStatus(regionCodes) {
      return rows(
        manager,
        sql`SELECT region_code AS "regionCode", status, count(*)::int AS count FROM protocol
            WHERE region_code IN (${join([...regionCodes])}) AND listed GROUP BY region_code, status`,
      );
    },
  };
}
