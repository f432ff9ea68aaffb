/** What a visitor sees. */
export interface Seen {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Its heading, with plain spaces. */
  readonly title: string;
  /** Values of its radio buttons, in order. */
  readonly choices: readonly string[];
}

/** A browser without scripts, as far as logins need one: cookies, redirects, links and forms. */
export interface Visitor {
  /** Goes on until there is a page, or an address that starts with one of `ends`. */
  open(url: string | URL): Promise<Seen>;
  /** Follows the link with this text. */
  follow(page: Seen, text: string): Promise<Seen>;
  /** Sends the page's form that has a button with this text. */
  press(page: Seen, button: string, fields?: Readonly<Record<string, string>>): Promise<Seen>;
  /** A visitor with the same cookies, who then goes their own way. */
  twin(): Visitor;
  readonly cookies: ReadonlyMap<string, Cookie>;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly attributes: string;
}

const MAX_STEPS = 20;

export type Send = (url: URL, options: RequestInit) => Promise<Response>;

/**
 * Applications are addresses that nobody listens on: a visitor who is sent there has arrived. `send` is how requests are sent,
 * where a proxy stands before the issuer.
 */
export function createVisitor(ends: readonly string[], jar = new Map<string, Cookie>(), send: Send = fetch): Visitor {
  async function go(start: URL, options: RequestInit = {}): Promise<Seen> {
    let url = start;
    let request = options;
    for (let step = 0; step < MAX_STEPS; step += 1) {
      if (ends.some((end) => url.href.startsWith(end))) {
        return { url, status: 0, headers: new Headers(), text: "", title: "", choices: [] };
      }
      const headers = { accept: "text/html", cookie: cookiesFor(jar, url), ...request.headers };
      const response = await send(url, { ...request, redirect: "manual", headers });
      for (const line of response.headers.getSetCookie()) keepCookie(jar, line);
      const text = await response.text();
      const onwards = response.headers.get("location") ?? refreshOf(text);
      if (onwards === undefined) return seen(url, response, text);
      url = new URL(onwards, url);
      request = {};
    }
    throw new Error(`The visitor was sent on ${MAX_STEPS} times, at last to ${url}.`);
  }

  return {
    open: (url) => go(new URL(url)),
    cookies: jar,
    twin: () => createVisitor(ends, new Map(jar), send),

    follow(page, text) {
      const [, href] = new RegExp(`<a[^>]* href="([^"]*)"[^>]*>${text}`).exec(page.text) ?? [];
      if (href === undefined) throw new Error(`There is no link "${text}" on "${page.title}":\n${page.text}`);
      return go(new URL(unescaped(href), page.url));
    },

    press(page, button, fields = {}) {
      const form = formWith(page, button);
      const body = new URLSearchParams({ ...form.hidden, ...fields });
      return go(new URL(form.action, page.url), { method: "POST", body });
    },
  };
}

function seen(url: URL, { status, headers }: Response, text: string): Seen {
  const [, title = ""] = /<h1>([^<]*)<\/h1>/.exec(text) ?? [];
  const choices = [...text.matchAll(/<input type="radio" name="choice" value="([^"]*)"/g)].map(([, value = ""]) =>
    unescaped(value),
  );
  return { url, status, headers, text, title: unescaped(title).replaceAll("\u00a0", " "), choices };
}

function refreshOf(text: string): string | undefined {
  const [, url] = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(text) ?? [];
  return url && unescaped(url);
}

function formWith({ text, title }: Seen, button: string) {
  const tag = new RegExp(`<button([^>]*)>${button}</button>`).exec(text)?.[1];
  if (tag === undefined) throw new Error(`There is no button "${button}" on "${title}":\n${text}`);
  const forms = text.match(/<form[\s\S]*?<\/form>/g) ?? [];
  const id = /form="([^"]*)"/.exec(tag)?.[1];
  const form = forms.find((each) => (id ? each.includes(`id="${id}"`) : each.includes(`>${button}</button>`))) ?? "";
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  const own = /name="([^"]*)" value="([^"]*)"/.exec(tag);
  return {
    action: unescaped(/action="([^"]*)"/.exec(form)?.[1] ?? ""),
    hidden: Object.fromEntries([...hidden, ...(own ? [own] : [])].map(([, name = "", value = ""]) => [name, unescaped(value)])),
  };
}

function unescaped(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function keepCookie(jar: Map<string, Cookie>, line: string): void {
  const [pair = "", ...attributes] = line.split("; ");
  const [name = "", value = ""] = pair.split(/=(.*)/s);
  const path = attributes.find((attribute) => attribute.startsWith("path="))?.slice("path=".length) ?? "/";
  const cookie = { name, value, path, attributes: attributes.join("; ") };
  if (value === "" || /expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(`${name} ${path}`);
  else jar.set(`${name} ${path}`, cookie);
}

function cookiesFor(jar: ReadonlyMap<string, Cookie>, { pathname }: URL): string {
  const fitting = [...jar.values()].filter(
    ({ path }) => pathname === path || pathname.startsWith(path.endsWith("/") ? path : `${path}/`),
  );
  return fitting.map(({ name, value }) => `${name}=${value}`).join("; ");
}
