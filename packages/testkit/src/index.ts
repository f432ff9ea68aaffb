export * from "./database.ts";
export * from "./people.ts";
export { clusterApart, folderApart } from "./run.ts";
export * from "./service-bench.ts";
export * from "./wait-for.ts";
