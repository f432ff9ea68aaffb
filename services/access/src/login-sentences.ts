import type { Sentences } from "@coop/kernel";
import type { LoginRefusals } from "./domain/directory.ts";

const longDay = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" });

/** What somebody reads who has logged in and may not act. */
export const loginSentences: Sentences<LoginRefusals> = {
  UNKNOWN_ORGANISATION: ({ siret }) =>
    `L'organisation de SIRET ${siret} n'est pas enregistrée : son représentant, ou le ministère, doit d'abord l'ouvrir.`,
  NO_MEMBERSHIP: ({ organisation }) =>
    `Vous n'êtes pas agent de « ${organisation} » dans cette application : demandez à son administrateur de vous inviter.`,
  AGENT_SUSPENDED: ({ organisation }) => `Votre accès au titre de « ${organisation} » est suspendu par son administrateur.`,
  MEMBERSHIP_ENDED: ({ organisation }) => `Votre accès au titre de « ${organisation} » a pris fin.`,
  MEMBERSHIP_NOT_BEGUN: ({ organisation, from }) =>
    `Votre accès au titre de « ${organisation} » commence le ${longDay.format(new Date(from))}.`,
};
