export * from "./database.ts";
export * from "./people.ts";
export * from "./wait-for.ts";
