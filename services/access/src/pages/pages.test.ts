import { expect, test } from "@jest/globals";
import { choicePage } from "./choice-page.ts";
import { loginPage } from "./login-page.ts";
import { leavingPage, loggedOutPage } from "./logout-pages.ts";
import { documentOf, headersOf } from "./page.ts";
import { awayPage, expiredPage, refusedPage } from "./problem-page.ts";

const choice = choicePage({
  action: "/interaction/u/choice",
  csrf: "c",
  choices: [
    { key: "a", label: "Médecin", note: undefined },
    { key: "b", label: "<b>Infirmier</b>", note: "jusqu'au 31 décembre" },
  ],
  current: "b",
  formTargets: ["https://app.example"],
});
const login = loginPage([{ label: "Pro Santé Connect", audience: "Professionnels", href: "/p" }], {
  action: "/c",
  csrf: "c",
  formTargets: [],
});
const pages = [
  choice,
  login,
  loggedOutPage,
  leavingPage("https://a.example/?a=1&b=2"),
  expiredPage,
  awayPage("X", "/"),
  refusedPage("Y", "/"),
];

test.each(pages)("$title: in French, one heading, no script, nothing from outside", (page) => {
  const document = documentOf(page);
  expect(document).toContain('<html lang="fr">');
  expect(document.match(/<h1>/g)).toHaveLength(1);
  expect(document).toContain(`<title>${page.title.replaceAll("'", "&#39;")} – COOP</title>`);
  expect(document).not.toMatch(/<script|javascript:|\son\w+=|<img|<link|@import|url\(/);
});

test("a browser may show a page, and send its forms to us and to nobody else", () => {
  const { "content-security-policy": policy, "cache-control": cache } = headersOf(loggedOutPage);
  expect(policy).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
  );
  expect(cache).toBe("no-store");
  expect(headersOf(choice)["content-security-policy"]).toContain("form-action 'self' https://app.example;");
});

test("the choice that counts is ticked, and what providers say is only text", () => {
  const document = documentOf(choice);
  expect(document).toContain('value="b" required checked');
  expect(document.match(/ checked/g)).toHaveLength(1);
  expect(document).toContain("&lt;b&gt;Infirmier&lt;/b&gt;");
});

test("a page that goes on by itself says where to, for those whose browser does not", () => {
  const document = documentOf(leavingPage("https://a.example/?a=1&b=2"));
  expect(document).toContain('content="0; url=https://a.example/?a=1&amp;b=2"');
  expect(document).toContain('href="https://a.example/?a=1&amp;b=2"');
});

/** Contrast of two colours (WCAG 2, relative luminance), from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("text can be read on its ground, by day and by night (RGAA 3.2)", () => {
  const schemes = documentOf(loggedOutPage).match(/:root \{[^}]*\}/g) ?? [];
  expect(schemes).toHaveLength(2);
  for (const scheme of schemes) {
    const colour = Object.fromEntries(
      [...scheme.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
    );
    for (const [text, ground] of [
      ["text", "ground"],
      ["text", "quiet"],
      ["act", "ground"],
      ["on-act", "act"],
    ] as const) {
      expect(contrast(colour[text] ?? "", colour[ground] ?? "")).toBeGreaterThanOrEqual(4.5);
    }
  }
});
