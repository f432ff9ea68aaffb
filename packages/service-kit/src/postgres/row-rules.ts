import { type Actor, type ActorKind, namedRule } from "@coop/kernel";
import { raw, type Sql, sql } from "./sql.ts";

/** Which rows somebody may know of, for a lawyer and for PostgreSQL. */
export interface RowRule<Who extends Actor = Actor> {
  /** In French, for the page of rights. */
  readonly sentence: string;
  readonly rows: (actor: Who) => Sql;
}

/** The row rule of one entity: what everybody may know of, and what each kind of actor may know of beside it. */
export type RowRules<Who extends Actor = Actor> = { readonly [Kind in ActorKind | "EVERYBODY"]: RowRule<Who> };

/** A kind that sees what everybody sees. */
export const asEverybody: RowRule = { sentence: "Ce que tout le monde voit.", rows: () => sql`FALSE` };

/** Nothing is everybody's. */
export const nothing: RowRule = { sentence: "Rien.", rows: () => sql`FALSE` };

/** Kinds of which a rule says nothing see what everybody sees. */
export function rowRules<Who extends Actor = Actor>(
  rules: Partial<RowRules<Who>> & Pick<RowRules<Who>, "EVERYBODY">,
): RowRules<Who> {
  const others: Omit<RowRules<Who>, "EVERYBODY"> = {
    PROFESSIONAL: asEverybody,
    STRUCTURE_HEAD: asEverybody,
    ARS_AGENT: asEverybody,
    HAS_AGENT: asEverybody,
    FUNDING_COLLEGE: asEverybody,
    INTERNAL_BODY: asEverybody,
    CONSULTED_BODY: asEverybody,
    CNCI: asEverybody,
    CNAM: asEverybody,
    MINISTRY: asEverybody,
    PARTNER_SYSTEM: asEverybody,
    PUBLIC: asEverybody,
    SYSTEM: asEverybody,
  };
  return { ...others, ...rules };
}

/** The rows that the actor may know of. */
export function visibleBy<Who extends Actor>(entity: string, rules: RowRules<Who>, actor: Who): Sql {
  return asRuleOf(entity, sql`${rules.EVERYBODY.rows(actor)} OR ${rules[actor.kind].rows(actor)}`);
}

/** A condition that stands for the row rule of an entity: its name stands in the statement, so that it is found in a log. */
export function asRuleOf(entity: string, condition: Sql): Sql {
  return sql`(${raw(ruleMark(entity))} ${condition})`;
}

/** A condition that depends on who asks and stands in no table; its name stands in the statement too. */
export function sqlRule<Given extends readonly unknown[]>(
  name: string,
  holds: (...given: Given) => Sql,
): (...given: Given) => Sql {
  return namedRule(name, {
    open: () => sql`TRUE`,
    holds: (...given: Given) => sql`(${raw(`/* rule ${name} */`)} ${holds(...given)})`,
  });
}

/** What a statement says where the row rule of an entity stands in it. */
export function ruleMark(entity: string): string {
  return `/* row rule of ${entity} */`;
}
