import { type Html, html } from "./html.ts";
import type { Page } from "./page.ts";

/** Asked before somebody is logged out: another site may have sent them here. `form` is empty and has this `id`. */
export function confirmLogoutPage(form: Html, id: string): Page {
  const content = html`
<p>Vous serez déconnecté de COOP et du service qui vous a identifié. Pour rester connecté, revenez à l'application.</p>
${form}
<button type="submit" form="${id}" name="logout" value="yes">Se déconnecter</button>`;
  return { status: 200, title: "Voulez-vous vous déconnecter\u00a0?", content };
}

/**
 * On the way to the provider that logged the person in, or to the application. A page and not a redirect: browsers hold
 * redirects that follow a form against `form-action`, and where the provider sends people next is not ours to know.
 */
export function leavingPage(continuesTo: string): Page {
  const content = html`<p>Votre session COOP est fermée.</p><p><a class="act" href="${continuesTo}">Terminer la déconnexion</a></p>`;
  return { status: 200, title: "Déconnexion", content, continuesTo };
}

export const loggedOutPage: Page = {
  status: 200,
  title: "Vous êtes déconnecté",
  content: html`<p>Votre session est fermée. Vous pouvez fermer cette page.</p>`,
};
