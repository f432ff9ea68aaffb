export * from "./database.ts";
export { drip } from "./drip.ts";
export * from "./people.ts";
export { rightsDisagreements } from "./rights-disagreements.ts";
export { clusterApart, folderApart } from "./run.ts";
export * from "./service-bench.ts";
export * from "./wait-for.ts";
