import { type Html, html } from "./html.ts";
import type { Page } from "./page.ts";

/** What keeps somebody from going on, with what they can do about it. */
export function problemPage(status: number, title: string, sentence: string, retry?: string): Page {
  const again: Html | undefined = retry === undefined ? undefined : html`<p><a href="${retry}">Se connecter autrement</a></p>`;
  return { status, title, content: html`<p class="note" role="alert">${sentence}</p>${again}` };
}

/** The login was begun too long ago, has been finished, or belongs to another browser. */
export const expiredPage: Page = problemPage(
  400,
  "Cette connexion ne peut plus continuer",
  "La demande de connexion a expiré, a déjà servi, ou a été commencée dans un autre navigateur. " +
    "Revenez à l'application et connectez-vous de nouveau.",
);

export const notFoundPage: Page = problemPage(404, "Page introuvable", "Cette adresse n'existe pas. Revenez à l'application.");

export const forgedPage: Page = problemPage(
  403,
  "Ce formulaire n'est pas le nôtre",
  "L'envoi ne vient pas de la page que nous avions affichée. Revenez à l'application et connectez-vous de nouveau.",
);

export const failedPage: Page = problemPage(
  500,
  "Une erreur inattendue est survenue",
  "La connexion n'a pas pu aboutir. Réessayez dans quelques minutes.",
);

/** Too many requests came from this address. */
export function busyPage(seconds: number): Page {
  const sentence = `Trop de demandes sont venues de votre adresse en peu de temps. Réessayez dans ${seconds} s.`;
  return problemPage(429, "Trop de demandes en peu de temps", sentence);
}

export function awayPage(provider: string, retry: string): Page {
  const sentence = `${provider} ne répond pas pour le moment. Réessayez dans quelques minutes, ou connectez-vous autrement si vous le pouvez.`;
  return problemPage(503, `${provider} est indisponible`, sentence, retry);
}

export function cancelledPage(provider: string, retry: string): Page {
  return problemPage(400, "Connexion abandonnée", `Vous n'avez pas terminé votre identification auprès de ${provider}.`, retry);
}

export function unverifiedPage(provider: string, retry: string): Page {
  const sentence = `La réponse de ${provider} n'a pas pu être vérifiée : elle n'est pas acceptée. Connectez-vous de nouveau.`;
  return problemPage(502, "Identification non vérifiée", sentence, retry);
}

/** The provider vouches for the person, and they may do nothing here. */
export function refusedPage(sentence: string, retry: string): Page {
  return problemPage(403, "Vous ne pouvez pas accéder à cette application", sentence, retry);
}
