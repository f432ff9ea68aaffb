import { html } from "./html.ts";
import type { Page } from "./page.ts";

/** A way to log in: who offers it, for whom. */
export interface LoginWay {
  readonly label: string;
  readonly audience: string;
  readonly href: string;
}

interface CancelForm {
  readonly action: string;
  readonly csrf: string;
  readonly formTargets: readonly string[];
}

/** "Se connecter": one link for each way, in the order of the configuration. Links and not forms: ADR 15. */
export function loginPage(ways: readonly LoginWay[], { action, csrf, formTargets }: CancelForm): Page {
  const items = ways.map(
    ({ label, audience, href }) => html`<li><a class="act" href="${href}">Se connecter avec ${label}</a> ${audience}</li>`,
  );
  const content = html`
<p>Choisissez comment vous identifier. Vous serez conduit sur le site de ce service, puis ramené ici.</p>
<ul>${items}</ul>
<form method="post" action="${action}">
<input type="hidden" name="csrf" value="${csrf}">
<button class="plain" type="submit">Annuler et revenir à l'application</button>
</form>`;
  return { status: 200, title: "Se connecter", content, formTargets };
}
