export * from "./adhesion.ts";
export * from "./consultation.ts";
export * from "./define-event.ts";
export * from "./funding.ts";
export * from "./opinion.ts";
export * from "./protocol.ts";
export * from "./report.ts";
export * from "./task.ts";
