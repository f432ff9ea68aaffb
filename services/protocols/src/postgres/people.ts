import type { Person } from "@coop/kernel";
import { rows, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { PersonView, ProtocolReader } from "../domain/reading.ts";

/** Names stand here and nowhere else: history and events know pseudonyms only. What is not known is not overwritten. */
export async function rememberPerson(
  manager: EntityManager,
  id: string,
  person: Pick<Person, "idNatPs"> & Partial<Person>,
): Promise<void> {
  const { idNatPs, givenName = null, familyName = null, professionCode = null } = person;
  await manager.query(
    `INSERT INTO person (id, id_nat_ps, given_name, family_name, profession_code) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (id) DO UPDATE SET given_name = coalesce(excluded.given_name, person.given_name),
       family_name = coalesce(excluded.family_name, person.family_name),
       profession_code = coalesce(excluded.profession_code, person.profession_code)`,
    [id, idNatPs, givenName, familyName, professionCode],
  );
}

export function peopleReader(manager: EntityManager): Pick<ProtocolReader, "people"> {
  return {
    people: (ids) =>
      rows<PersonView>(
        manager,
        sql`SELECT id, id_nat_ps AS "idNatPs", given_name AS "givenName", family_name AS "familyName", profession_code AS "professionCode"
            FROM person WHERE id = ANY(${[...ids]}::uuid[])`,
      ),
  };
}
