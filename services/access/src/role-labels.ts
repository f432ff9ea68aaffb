import type { Role } from "@coop/kernel";

/** The roles in French, as people read them. */
export const roleLabels: { readonly [R in Role]: string } = {
  INSTRUCTOR: "instruction",
  SIGNATORY: "signature",
  ADMINISTRATOR: "administration",
  COLLEGE_SECRETARY: "secrétariat du collège",
  MEMBER: "membre",
  SECRETARY: "secrétariat",
  REFERENT: "référent",
};
