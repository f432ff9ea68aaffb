import { type Context, errors } from "oidc-provider";
import { ownMarkup } from "../pages/html.ts";
import { confirmLogoutPage, loggedOutPage } from "../pages/logout-pages.ts";
import { documentOf, headersOf, type Page } from "../pages/page.ts";
import { expiredPage, failedPage, notFoundPage, problemPage } from "../pages/problem-page.ts";

/** What the provider shows to people, as pages of ours. */
export function sendPage(context: Context, page: Page): void {
  context.status = page.status;
  context.set(headersOf(page));
  context.body = documentOf(page);
}

/** `form` comes from oidc-provider, with its protection against forged requests in it. */
export function confirmLogout(context: Context, form: string): void {
  sendPage(context, confirmLogoutPage(ownMarkup(form), "op.logoutForm"));
}

export function showLoggedOut(context: Context): void {
  sendPage(context, loggedOutPage);
}

/** Faults that can't be sent back to an application: a page for a browser, JSON for a program. */
export function renderProblem(context: Context, answer: object, error: Error): void {
  if (context.accepts("json", "html") !== "html") {
    context.type = "json";
    context.body = answer;
    return;
  }
  sendPage(context, { ...pageOf(context, error), status: context.status });
}

function pageOf({ status }: Context, error: Error): Page {
  if (error instanceof errors.SessionNotFound) return expiredPage;
  if (status === 404) return notFoundPage;
  if (status >= 500) return failedPage;
  return problemPage(
    status,
    "La demande de connexion n'est pas valable",
    `L'application a envoyé une demande que nous ne pouvons pas suivre (${error.message}). Prévenez ceux qui la maintiennent.`,
  );
}
