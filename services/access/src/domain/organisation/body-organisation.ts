import { type ConsultedBody, consultedBodyOf } from "@coop/kernel";
import type { Organisation } from "./organisation.ts";

export function bodyOrganisation({ code, kind, label, region }: ConsultedBody): Organisation {
  return { code, kind, label, region, sirets: [] };
}

/** The organisation that a code names although nobody has brought it in yet: a body that may be consulted. */
export function organisationByCode(code: string): Organisation | undefined {
  const body = consultedBodyOf(code);
  return body && bodyOrganisation(body);
}
