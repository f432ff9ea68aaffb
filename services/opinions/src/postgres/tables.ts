import { column, table } from "@coop/service-kit";

export const tables = [
  table("dossier", {
    id: column.id,
    reference: column.optionalText,
    title: column.text,
    search_text: column.text,
    region_code: column.optionalText,
    promoters: column.uuids,
    status: column.text,
    published: column.boolean,
    funding_requested: column.boolean,
  }),
  table("opinion", {
    id: column.id,
    revision: column.integer,
    state: column.json,
    protocol_id: column.uuid,
    type: column.text,
    binding: column.boolean,
    status: column.text,
    opened_on: column.day,
    outcome: column.optionalText,
    number: column.optionalText,
    open_reserves: column.integer,
    unread_version: column.boolean,
    rapporteur: column.optionalText,
    published: column.boolean,
    updated_at: column.instant,
  }),
];
