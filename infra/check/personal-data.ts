import type { RetentionCode } from "@coop/service-kit/history/retention-periods.ts";

/** What ends the keeping of a table's personal data: rules of retention, or something that the sentence names. */
export interface Kept {
  readonly rules: readonly RetentionCode[];
  readonly otherwise?: string;
}

/** A table that tells of no person, not even by a pseudonym. */
export const NOBODY = "nobody";

const withDossier: Kept = { rules: ["DOSSIER_PAST_LIFE"] };
const toldOfItsEnd: Kept = { rules: [], otherwise: "erased on `protocol.retired`, which DOSSIER_PAST_LIFE announces" };

/** What every service has for its history and its events. */
export const kitRegister: Readonly<Record<string, Kept | typeof NOBODY>> = {
  aggregate_head: NOBODY,
  history: { rules: [], otherwise: "contents go with what they tell of; facts and pseudonyms stay, so that the chain verifies" },
  outbox: { rules: [], otherwise: "published events are pruned by the relay (`events/prune.ts`)" },
  inbox_mark: NOBODY,
  parked_message: { rules: [], otherwise: "until an operator replays or discards it" },
  idempotency: { rules: [], otherwise: "24 hours (`events/prune.ts`)" },
  lease: NOBODY,
  delta: NOBODY,
  parked_action: { rules: [], otherwise: "names of operators: trace of their acts, as long as the history" },
  history_seal: NOBODY,
  history_sealed_chain: NOBODY,
  rebuild_action: { rules: [], otherwise: "names of operators: trace of their acts, as long as the history" },
  access_log: { rules: [], otherwise: "`ACCESS_LOG_MONTHS`, by each service every hour" },
};

/** Each service's own tables. `docs/personal-data.md` says the same for its readers; a table that is in neither fails the check. */
export const register: Readonly<Record<string, Readonly<Record<string, Kept | typeof NOBODY>>>> = {
  protocols: {
    protocol: { rules: ["DRAFT_NEVER_SENT", "DOSSIER_PAST_LIFE"] },
    grid_section: { rules: ["DRAFT_NEVER_SENT", "DOSSIER_PAST_LIFE"] },
    protocol_version: withDossier,
    authorisation: NOBODY,
    grid_share: { rules: ["DRAFT_NEVER_SENT", "DOSSIER_PAST_LIFE"] },
    share_recipient: { rules: ["RECIPIENT_WITHOUT_SHARE"] },
    person: { rules: ["PERSON_WITHOUT_DOSSIER"] },
    work_item: { rules: [], otherwise: "closed with its dossier" },
    reference_counter: NOBODY,
    consultation: NOBODY,
    external_reference: NOBODY,
  },
  opinions: { dossier: toldOfItsEnd, consultation: toldOfItsEnd, opinion: toldOfItsEnd },
  funding: { dossier: toldOfItsEnd, funding_file: toldOfItsEnd },
  adhesions: {
    dossier: toldOfItsEnd,
    authorisation: NOBODY,
    funding: NOBODY,
    person: { rules: ["MEMBER_WHO_LEFT"] },
    structure: { rules: [], otherwise: "open registers of the State: who practises alone is found by its name" },
    adhesion: { rules: ["FILE_OF_WHO_LEFT"], otherwise: "erased on `protocol.retired`" },
    report: toldOfItsEnd,
    team_total: NOBODY,
    report_total: NOBODY,
  },
  access: {
    organisation: NOBODY,
    agent: { rules: ["AGENT_WHO_LEFT"] },
    agent_role: { rules: ["AGENT_WHO_LEFT"] },
    agent_person: { rules: ["AGENT_WHO_LEFT"] },
    partner_client: { rules: ["CONTACT_OF_ENDED_CLIENT"] },
    partner_contact: { rules: ["CONTACT_OF_ENDED_CLIENT"] },
    partner_secret: NOBODY,
    partner_use: NOBODY,
    revocation: { rules: [], otherwise: "a pseudonym and an instant: as long as the directory's history" },
    oidc_payload: { rules: [], otherwise: "12 hours at most, every ten minutes (`oidc/purge.ts`)" },
    signing_key: NOBODY,
    legal_clock: NOBODY,
  },
};
