import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";

/** The kinds of column that tables are made of. */
export const column = {
  id: { type: "uuid", primary: true },
  key: { type: "text", primary: true },
  number: { type: "integer", primary: true },
  position: { type: "bigint", primary: true, generated: "increment" },
  uuid: { type: "uuid" },
  optionalUuid: { type: "uuid", nullable: true },
  uuids: { type: "uuid", array: true },
  text: { type: "text" },
  optionalText: { type: "text", nullable: true },
  texts: { type: "text", array: true },
  integer: { type: "integer" },
  optionalInteger: { type: "integer", nullable: true },
  bigint: { type: "bigint" },
  boolean: { type: "boolean" },
  instant: { type: "timestamptz" },
  optionalInstant: { type: "timestamptz", nullable: true },
  day: { type: "date" },
  optionalDay: { type: "date", nullable: true },
  json: { type: "jsonb" },
  optionalJson: { type: "jsonb", nullable: true },
} as const satisfies Record<string, EntitySchemaColumnOptions>;

/**
 * A column that goes with the next release: nullable by now, and in no statement of this one, so that its copies live on
 * while the next one drops it.
 */
export function leaving(kind: EntitySchemaColumnOptions): EntitySchemaColumnOptions {
  return { ...kind, nullable: true, select: false, insert: false, update: false };
}

/** A table as the code writes it. Its indexes and foreign keys stand in the migrations, which have words for all of them. */
export function table<Row extends object>(
  name: string,
  columns: { readonly [Column in keyof Row & string]: EntitySchemaColumnOptions },
): EntitySchema<Row> {
  return new EntitySchema<Row>({ name, columns: columns as never });
}
