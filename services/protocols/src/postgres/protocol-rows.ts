import { type Change, searchText } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import { knownOpinion } from "../domain/opinions-gathered.ts";
import { isFiled, isSent, type Protocol, type ProtocolEvent, teamOf } from "../domain/protocol.ts";
import { regimes } from "../domain/regimes/regimes.ts";

/** The columns that protocols are found and sorted by. */
export function protocolColumns(protocol: Protocol): Readonly<Record<string, unknown>> {
  const { title, regime, status, reference, regionCode, promoters, invitations, filedOn, fundingRequested } = protocol;
  const team = teamOf(protocol);
  const asked = protocol.opinionsAsked.map(({ body }) => body);
  return {
    title,
    search_text: searchText(`${title} ${reference ?? ""} ${regimes[regime].label}`),
    regime,
    status,
    status_since: new Date(protocol.statusSince),
    region_code: regionCode,
    reference,
    filed_on: filedOn,
    funding_requested: fundingRequested,
    sent: isSent(protocol),
    listed: isFiled(protocol),
    promoters,
    invited: invitations.map(({ subject }) => subject),
    professions: [...(team?.delegantProfessions ?? []), ...(team?.delegateProfessions ?? [])],
    opinions_asked: asked,
    opinions_outstanding: asked.filter((body) => !knownOpinion(protocol, body)?.outcome),
    updated_at: new Date(),
  };
}

async function projectShares(manager: EntityManager, { id, before, after }: Change<Protocol, ProtocolEvent>): Promise<void> {
  const [known, kept] = [before?.shares ?? [], after.shares ?? []];
  const ended = known.filter((share) => !kept.includes(share)).map(({ shareId }) => shareId);
  if (ended.length > 0) await manager.query("DELETE FROM grid_share WHERE id = ANY($1)", [ended]);
  for (const { shareId, kind, organisation, subject, until } of kept.filter((share) => !known.includes(share)))
    await manager.insert("grid_share", { id: shareId, protocol_id: id, kind, organisation, subject, until });
}

/** Frozen versions, authorisations and shares are rows of their own beside the state. */
export async function projectProtocol(manager: EntityManager, change: Change<Protocol, ProtocolEvent>): Promise<void> {
  const { id, events } = change;
  await projectShares(manager, change);
  for (const event of events) {
    if (event.type === "ProtocolSubmitted" || event.type === "RevisionSubmitted") {
      const { number, hash, filedOn, content } = event.data.version;
      const answers = event.type === "RevisionSubmitted" ? event.data.answers : [];
      await manager.insert("protocol_version", {
        protocol_id: id,
        number,
        hash,
        filed_on: filedOn,
        content,
        answers,
      });
    }
    if (event.type === "OrderSigned") {
      await manager.insert("authorisation", { id: event.data.authorisation.authorisationId, protocol_id: id });
    }
    if (event.type === "ExistingProtocolRecorded") {
      for (const { authorisationId } of event.data.authorisations)
        await manager.insert("authorisation", { id: authorisationId, protocol_id: id });
    }
  }
}
