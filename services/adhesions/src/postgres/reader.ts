import type { EntityManager } from "typeorm";
import type { Reader } from "../domain/reading.ts";
import { createAdhesionReader } from "./adhesion-reader.ts";
import { createPeopleReader } from "./people.ts";
import { createReportReader } from "./report-reader.ts";
import { createStructureReader } from "./structure-reader.ts";

/** What the screens read. */
export function createReader(manager: EntityManager): Reader {
  return {
    ...createAdhesionReader(manager),
    ...createReportReader(manager),
    ...createStructureReader(manager),
    ...createPeopleReader(manager),
  };
}
