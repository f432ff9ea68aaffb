import type { Person } from "@coop/kernel";
import { rows, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { PersonView, Reader } from "../domain/reading.ts";

/** Names stand here and nowhere else: history and events know pseudonyms only. What is not known is not overwritten. */
export async function rememberPerson(
  manager: EntityManager,
  id: string,
  person: Pick<Person, "idNatPs"> & Partial<Person>,
): Promise<void> {
  const { idNatPs, givenName = null, familyName = null } = person;
  await rows(
    manager,
    sql`INSERT INTO person (id, id_nat_ps, given_name, family_name) VALUES (${id}, ${idNatPs}, ${givenName}, ${familyName})
        ON CONFLICT (id) DO UPDATE SET given_name = coalesce(excluded.given_name, person.given_name),
          family_name = coalesce(excluded.family_name, person.family_name)`,
  );
}

export function createPeopleReader(manager: EntityManager): Pick<Reader, "people"> {
  return {
    people: (ids) =>
      rows<PersonView>(
        manager,
        sql`SELECT id, id_nat_ps AS "idNatPs", given_name AS "givenName", family_name AS "familyName"
            FROM person WHERE id = ANY(${[...ids]}::uuid[])`,
      ),
  };
}
