import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Logger } from "../logger.ts";
import { documentOf, headersOf, type Page, type PageAnswer } from "../pages/page.ts";
import { failedPage, notFoundPage } from "../pages/problem-page.ts";
import { readBody } from "./read-body.ts";

/** A browser's request for a page of ours. */
export interface PageRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** With the query; its origin means nothing. */
  readonly url: URL;
  /** What stands in the place of `:name` in the address. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
  /** What a form sent; empty when nothing did. */
  readonly form: URLSearchParams;
}

export interface PageRoute {
  readonly method: "GET" | "POST";
  /** `/interaction/:uid/choice` */
  readonly path: string;
  answer(asked: PageRequest): Promise<PageAnswer>;
}

/** Answers the pages of ours and hands all other requests on. */
export function createPageListener(routes: readonly PageRoute[], otherwise: RequestListener, logger: Logger): RequestListener {
  const patterns = routes.map((route) => ({ ...route, pattern: new URLPattern({ pathname: route.path }) }));

  return (request, response) => {
    const url = new URL(request.url ?? "/", "http://unused");
    for (const { method, pattern, answer } of patterns) {
      const match = request.method === method ? pattern.exec(url) : null;
      if (!match) continue;
      const asked = { request, response, url, parameters: match.pathname.groups };
      return void answerTo(asked, answer, logger).then((given) => write(response, given));
    }
    return otherwise(request, response);
  };
}

/** Never rejects: what is not expected is logged, and people see a page that says nothing of it. */
async function answerTo(asked: Omit<PageRequest, "form">, answer: PageRoute["answer"], logger: Logger): Promise<PageAnswer> {
  try {
    const form = await readForm(asked.request);
    return form ? await answer({ ...asked, form }) : notFoundPage;
  } catch (err) {
    logger.error({ err, path: asked.url.pathname }, "a page failed");
    return failedPage;
  }
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  if (request.method !== "POST") return new URLSearchParams();
  const isForm = request.headers["content-type"]?.split(";")[0]?.trim() === "application/x-www-form-urlencoded";
  const body = isForm ? await readBody(request) : undefined;
  return body && new URLSearchParams(body.toString());
}

function write(response: ServerResponse, answer: PageAnswer): void {
  if ("redirect" in answer) {
    // 303: what follows is a page to fetch, whatever method brought us here.
    response.writeHead(303, { location: answer.redirect, "cache-control": "no-store", "referrer-policy": "no-referrer" }).end();
    return;
  }
  writePage(response, answer);
}

function writePage(response: ServerResponse, page: Page): void {
  response.writeHead(page.status, headersOf(page)).end(documentOf(page));
}
