export * from "./consulted-bodies.ts";
export * from "./practice-frames.ts";
export * from "./professions.ts";
export * from "./regions.ts";
