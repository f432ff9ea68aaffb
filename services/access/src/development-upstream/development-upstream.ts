import type { IncomingMessage, RequestListener } from "node:http";
import { errors, type Provider } from "oidc-provider";
import { REPRESENTATIVE_LEVEL } from "../development-people.ts";
import { createPageListener, type PageRequest, type PageRoute } from "../http/page-routes.ts";
import type { Logger } from "../logger.ts";
import type { PageAnswer } from "../pages/page.ts";
import { expiredPage } from "../pages/problem-page.ts";
import { developmentPage, identifiedPage } from "./development-page.ts";
import { createDevelopmentProvider, type DevelopmentProviderOptions } from "./development-provider.ts";

export interface DevelopmentUpstreamOptions extends DevelopmentProviderOptions {
  readonly label: string;
  /** Path of the metadata below the issuer, standard or not. */
  readonly discoveryPath: string;
  readonly logger: Logger;
}

const STANDARD_DISCOVERY = "/.well-known/openid-configuration";

/** A development provider as a part of `access`: it answers what lies below its issuer's address and hands the rest on. */
export function mountDevelopmentUpstream(options: DevelopmentUpstreamOptions, otherwise: RequestListener): RequestListener {
  const provider = createDevelopmentProvider(options);
  const { pathname: prefix } = new URL(options.issuer);
  const answer = provider.callback();

  const pages = createPageListener(
    interactionRoutes(provider, prefix, options),
    (request, response) => {
      const below = (request.url ?? "").slice(prefix.length);
      const renamed = renameDiscovery(below, options.discoveryPath);
      // oidc-provider finds out from the two where it is mounted, as it would below Express.
      (request as IncomingMessage & { originalUrl?: string }).originalUrl = `${prefix}${renamed}`;
      request.url = renamed;
      answer(request, response);
    },
    options.logger,
  );
  return (request, response) => {
    const isOurs = request.url?.startsWith(`${prefix}/`);
    return isOurs ? pages(request, response) : otherwise(request, response);
  };
}

/** Where metadata are at another address than the standard one, they are there alone. */
function renameDiscovery(path: string, discoveryPath: string): string {
  if (discoveryPath === STANDARD_DISCOVERY) return path;
  if (path === discoveryPath) return STANDARD_DISCOVERY;
  return path === STANDARD_DISCOVERY ? "/not-here" : path;
}

function interactionRoutes(
  provider: Provider,
  prefix: string,
  { label, people }: DevelopmentUpstreamOptions,
): readonly PageRoute[] {
  const path = `${prefix}/interaction/:uid`;

  async function identify({ request, response, form }: PageRequest): Promise<PageAnswer> {
    const person = people.find(({ name }) => name === form.get("person"));
    if (!person) return expiredPage;
    const { params } = await provider.interactionDetails(request, response);
    const mustRepresent = params.claims?.includes(REPRESENTATIVE_LEVEL) ?? false;
    const result =
      mustRepresent && !person.represents
        ? { error: "access_denied", error_description: "this person is not known as the head of the body" }
        : { login: { accountId: person.name, acr: mustRepresent ? REPRESENTATIVE_LEVEL : "eidas1", amr: ["pwd", "mfa"] } };
    return identifiedPage(await provider.interactionResult(request, response, result));
  }

  async function ask({ request, response, url }: PageRequest): Promise<PageAnswer> {
    await provider.interactionDetails(request, response);
    return developmentPage(label, url.pathname, people);
  }

  const known = (work: PageRoute["answer"]) => (asked: PageRequest) =>
    work(asked).catch((error: unknown) => {
      if (error instanceof errors.SessionNotFound) return expiredPage;
      throw error;
    });
  return [
    { method: "GET", path, answer: known(ask) },
    { method: "POST", path, answer: known(identify) },
  ];
}
