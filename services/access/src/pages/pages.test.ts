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
