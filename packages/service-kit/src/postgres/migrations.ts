import type { MigrationInterface, QueryRunner } from "typeorm";

/** One step of a database's life, as SQL. Steps are never changed once released: expand, then contract. */
export interface Migration {
  /** Milliseconds since 1970 at writing: steps run in this order. */
  readonly at: number;
  readonly name: string;
  readonly sql: string;
}

/** TypeORM wants a class whose name ends in its time. */
export function migrationClass(migration: Migration): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = `${migration.name}${migration.at}`;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(migration.sql);
    }
    async down(): Promise<void> {
      throw new Error(`Migration ${migration.name} has no way back: write a new one.`);
    }
  };
}
