const markup = Symbol("markup");

/** Markup that may be sent as it is. Only this file makes it, so that no text gets into a page without having been escaped. */
export interface Html {
  readonly [markup]: string;
}

type Part = string | number | Html | readonly Html[] | undefined;

/** Markup with values in it: text is escaped (between tags and inside quoted attributes alike), markup is taken as it is. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const written = literals.map((literal, index) => literal + (index < parts.length ? write(parts[index]) : ""));
  return { [markup]: written.join("") };
}

/** Markup of our own program, or of oidc-provider: never anything that came from outside. */
export function ownMarkup(text: string): Html {
  return { [markup]: text };
}

export function textOf(page: Html): string {
  return page[markup];
}

function write(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "string" || typeof part === "number") return escapeText(String(part));
  return markup in part ? part[markup] : part.map(textOf).join("");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] as string);
}
