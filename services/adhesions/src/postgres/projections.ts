import type { DataOf, Dossier, FundingSnapshot, protocolEvents } from "@coop/contracts";
import { recordset, row, rows, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { AuthorisationInForce } from "../domain/authorisation.ts";

const dossierColumns = {
  protocolId: "uuid",
  reference: "text",
  title: "text",
  regionCode: "text",
  promoters: "uuid[]",
  status: "text",
  published: "boolean",
} as const;

/** The dossiers as their newest events tell them. */
export async function keepDossiers(manager: EntityManager, dossiers: readonly Dossier[]): Promise<void> {
  const newest = new Map(dossiers.map((dossier) => [dossier.protocolId, dossier]));
  await rows(
    manager,
    sql`INSERT INTO dossier (id, reference, title, region_code, promoters, status, published)
        SELECT "protocolId", reference, title, "regionCode", promoters, status, published
        FROM ${recordset("told", [...newest.values()], dossierColumns)}
        ORDER BY "protocolId"
        ON CONFLICT (id) DO UPDATE SET reference = excluded.reference, title = excluded.title,
          region_code = excluded.region_code, promoters = excluded.promoters, status = excluded.status,
          published = excluded.published`,
  );
}

/** Which protocols have funding in effect: granted, and put into effect by the ministers' order. */
export async function keepFundings(manager: EntityManager, fundings: readonly FundingSnapshot[]): Promise<void> {
  const newest = new Map(
    fundings.map(({ protocolId, status, ministerialOrderRecorded }) => [
      protocolId,
      { protocolId, inEffect: status === "GRANTED" && ministerialOrderRecorded },
    ]),
  );
  await rows(
    manager,
    sql`INSERT INTO funding (protocol_id, in_effect)
        SELECT "protocolId", "inEffect" FROM ${recordset("told", [...newest.values()], { protocolId: "uuid", inEffect: "boolean" })}
        ORDER BY "protocolId"
        ON CONFLICT (protocol_id) DO UPDATE SET in_effect = excluded.in_effect`,
  );
}

/** What teams can adhere to, since it is in force. */
export async function keepAuthorisation(
  manager: EntityManager,
  { dossier, authorisation, team }: DataOf<typeof protocolEvents.inForce>,
): Promise<void> {
  const { authorisationId, version, scope, regionCodes, inForceOn, endsOn } = authorisation;
  await rows(
    manager,
    sql`INSERT INTO authorisation (id, protocol_id, regime, version_number, scope, region_codes, in_force_on, ends_on,
          delegant_professions, delegate_professions, practice_frames)
        VALUES (${authorisationId}, ${dossier.protocolId}, ${dossier.regime}, ${version.number}, ${scope}, ${regionCodes},
          ${inForceOn}, ${endsOn}, ${team.delegantProfessions}, ${team.delegateProfessions}, ${team.practiceFrames})
        ON CONFLICT (id) DO UPDATE SET version_number = excluded.version_number, scope = excluded.scope,
          region_codes = excluded.region_codes, in_force_on = excluded.in_force_on, ends_on = excluded.ends_on,
          delegant_professions = excluded.delegant_professions, delegate_professions = excluded.delegate_professions,
          practice_frames = excluded.practice_frames`,
  );
}

/** The authorisation that a team would adhere to. What is in force is published: anybody may know of it. */
export function readAuthorisation(manager: EntityManager, id: string): Promise<AuthorisationInForce | undefined> {
  return row<AuthorisationInForce>(
    manager,
    sql`SELECT id AS "authorisationId", protocol_id AS "protocolId", regime, version_number AS "versionNumber",
          region_codes AS "regionCodes", in_force_on AS "inForceOn", ends_on AS "endsOn",
          jsonb_build_object('delegantProfessions', delegant_professions, 'delegateProfessions', delegate_professions,
            'practiceFrames', practice_frames) AS team
        FROM authorisation WHERE id = ${id} FOR SHARE`,
  );
}
