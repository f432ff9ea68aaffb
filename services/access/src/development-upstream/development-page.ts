import type { DevelopmentPerson } from "../development-people.ts";
import { html } from "../pages/html.ts";
import type { Page } from "../pages/page.ts";

/** Where one says who one wants to be. Arrow keys and first letters choose, Enter sends. */
export function developmentPage(provider: string, action: string, people: readonly DevelopmentPerson[]): Page {
  const options = people.map(({ name, label }) => html`<option value="${name}">${label} (${name})</option>`);
  const content = html`
<p class="note">Ces personnes sont inventées. Cette page n'existe pas en production.</p>
<form method="post" action="${action}">
<label for="person">Se connecter comme</label>
<select id="person" name="person" required>${options}</select>
<p><button type="submit">Se connecter</button></p>
</form>`;
  return { status: 200, title: `${provider}\u00a0: compte de développement`, content };
}

/** Back to who asked. A page and not a redirect, see `leavingPage`. */
export function identifiedPage(continuesTo: string): Page {
  const content = html`<p><a class="act" href="${continuesTo}">Continuer</a></p>`;
  return { status: 200, title: "Vous êtes identifié", content, continuesTo };
}
