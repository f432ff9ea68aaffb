import { hash } from "node:crypto";
import { type Html, html, ownMarkup, textOf } from "./html.ts";

/** A page for people: French, without a script, with nothing fetched from anywhere. */
export interface Page {
  readonly status: number;
  readonly title: string;
  readonly content: Html;
  /** Origins (or schemes of apps) that a form of this page may end at, apart from our own: a browser looks at redirects too. */
  readonly formTargets?: readonly string[];
  /** Where the browser goes on to by itself; the page holds a link to it as well. */
  readonly continuesTo?: string;
}

/** An answer to a browser: a page, or the address to go on to. */
export type PageAnswer = Page | { readonly redirect: string };

const style = `
:root { color-scheme: light dark; --text: #161616; --ground: #ffffff; --quiet: #f2f2fb; --line: #3a3a3a; --act: #000091; --on-act: #ffffff }
@media (prefers-color-scheme: dark) {
  :root { --text: #f4f4f4; --ground: #161616; --quiet: #24243a; --line: #cecece; --act: #a9a9ff; --on-act: #000050 }
}
* { box-sizing: border-box }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground) }
header, main { max-width: 40rem; margin: 0 auto; padding: 1rem }
header { border-bottom: 1px solid var(--line) }
header p { margin: 0; font-weight: bold }
h1 { font-size: 1.75rem; line-height: 1.25 }
ul { list-style: none; padding: 0 }
li, fieldset > div { margin: .75rem 0 }
fieldset { border: 1px solid var(--line); border-radius: .25rem; padding: .5rem 1rem; margin: 0 0 1rem }
label { display: block; padding: .5rem 0 }
select { font: inherit; width: 100%; padding: .5rem }
a { color: var(--act) }
.act, button { display: block; width: 100%; padding: .75rem 1rem; font: inherit; font-weight: bold; text-align: left; text-decoration: none;
  color: var(--on-act); background: var(--act); border: 2px solid var(--act); border-radius: .25rem; cursor: pointer }
.plain { color: var(--act); background: none }
.note { background: var(--quiet); padding: .75rem 1rem; border-left: .25rem solid var(--act) }
:focus-visible { outline: 3px solid var(--act); outline-offset: 3px }
`;

const styleHash = `'sha256-${hash("sha256", style, "base64")}'`;

/** The whole document. `lang`, one `h1`, a title that says first what the page is. */
export function documentOf({ title, content, continuesTo }: Page): string {
  const refresh = continuesTo === undefined ? undefined : html`<meta http-equiv="refresh" content="0; url=${continuesTo}">`;
  return textOf(html`<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${refresh}
<title>${title} – COOP</title>
<style>${ownMarkup(style)}</style>
</head>
<body>
<header><p>COOP&nbsp;: protocoles de coopération entre professionnels de santé</p></header>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`);
}

/** What a browser is allowed to do with our pages: show them, by themselves, and send their forms to us. */
export function headersOf({ formTargets = [] }: Page): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    `style-src ${styleHash}`,
    `form-action ${["'self'", ...formTargets].join(" ")}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  return {
    "content-type": "text/html; charset=utf-8",
    "content-language": "fr",
    "cache-control": "no-store",
    "content-security-policy": policy.join("; "),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  };
}
