import { randomBytes } from "node:crypto";
import { newId } from "@coop/kernel";
import { isTraceparent } from "@coop/service-kit/tracing/tracing.ts";

const requestIdForm = /^[\w.:-]{8,128}$/;

/** The caller's identifier of the request when it can be written to a log as it is, or a new one. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === "string" && requestIdForm.test(header) ? header : newId();
}

/** The caller's trace (W3C Trace Context), or the beginning of one. */
export function traceparentOf(header: string | string[] | undefined): string {
  if (isTraceparent(header)) return header;
  const random = randomBytes(24).toString("hex");
  return `00-${random.slice(0, 32)}-${random.slice(32)}-01`;
}
