import { html } from "./html.ts";
import type { Page } from "./page.ts";

export interface ChoiceForm {
  readonly action: string;
  readonly csrf: string;
  readonly choices: readonly { readonly key: string; readonly label: string; readonly note: string | undefined }[];
  /** The choice that counts until now. */
  readonly current: string | undefined;
  readonly formTargets: readonly string[];
  /** Said when the form came back without a choice that exists. */
  readonly isRetry?: boolean;
}

/** "Au titre de quoi agissez-vous ?": radio buttons, so that arrow keys choose and Enter sends. */
export function choicePage({ action, csrf, choices, current, formTargets, isRetry = false }: ChoiceForm): Page {
  const title = "Au titre de quoi agissez-vous\u00a0?";
  const checked = choices.some(({ key }) => key === current) ? current : choices[0]?.key;
  const options = choices.map(
    ({ key, label, note }) =>
      html`<div><label><input type="radio" name="choice" value="${key}" required${
        key === checked ? html` checked` : undefined
      }> ${label}${note && html`<br><small>${note}</small>`}</label></div>`,
  );
  const content = html`
${isRetry ? html`<p class="note" role="alert">Choisissez l'une des possibilités de la liste.</p>` : undefined}
<p>Ce que vous ferez sera enregistré à ce titre. Vous pourrez en changer sans vous identifier de nouveau.</p>
<form method="post" action="${action}">
<input type="hidden" name="csrf" value="${csrf}">
<fieldset>
<legend>Votre activité ou votre rôle pour cette session</legend>
${options}
</fieldset>
<button type="submit">Continuer</button>
</form>`;
  return { status: isRetry ? 400 : 200, title, content, formTargets };
}
