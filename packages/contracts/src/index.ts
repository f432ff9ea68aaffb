export * from "./define-event.ts";
export * from "./funding.ts";
export * from "./opinion.ts";
export * from "./protocol.ts";
export * from "./task.ts";
