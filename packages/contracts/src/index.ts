export * from "./define-event.ts";
export * from "./protocol.ts";
export * from "./task.ts";
