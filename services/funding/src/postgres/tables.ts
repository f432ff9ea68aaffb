import { column, table } from "@coop/service-kit";

export const tables = [
  table("dossier", {
    id: column.id,
    search_text: column.text,
    region_code: column.optionalText,
    promoters: column.uuids,
    published: column.boolean,
  }),
  table("funding_file", {
    id: column.id,
    revision: column.integer,
    state: column.json,
    protocol_id: column.uuid,
    status: column.text,
    outcome: column.optionalText,
    opinion_number: column.optionalText,
    opened_on: column.day,
    ends_on: column.optionalDay,
    order_recorded: column.boolean,
    updated_at: column.instant,
  }),
];
