import { type Faults, isIdNatPs, isSiret, issue, requiredText } from "@coop/kernel";

/** Who is invited: by the address and the SIRET that ProConnect will tell, or by the number that Pro Santé Connect will. */
export interface Invited {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly siret: string | null;
  readonly idNatPs: string | null;
}

const NAME_MAX = 100;
const EMAIL_MAX = 254;

export function identityFaults({ givenName, familyName, email, siret, idNatPs }: Invited): Faults {
  const names = [...requiredText("givenName", givenName, NAME_MAX), ...requiredText("familyName", familyName, NAME_MAX)];
  if (idNatPs !== null) return [...names, ...(isIdNatPs(idNatPs) ? [] : [issue("ID_NAT_PS_WRONG", "idNatPs")])];
  if (email === null || siret === null) return [...names, issue("IDENTITY_EXPECTED", email === null ? "email" : "siret")];
  return [...names, ...emailFaults("email", email), ...(isSiret(siret) ? [] : [issue("SIRET_WRONG", "siret")])];
}

/** Enough to catch what is no address; whether it is read is another question. */
export function emailFaults(path: string, email: string): Faults {
  return email.length <= EMAIL_MAX && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email) ? [] : [issue("NOT_AN_EMAIL", path)];
}
