import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { addressBlock } from "@coop/service-kit/rates/address-block.ts";
import { RateExhausted, type Rates } from "@coop/service-kit/rates/rates.ts";
import proxyAddr from "@fastify/proxy-addr";
import { paths as developmentPaths } from "../development-upstream/development-settings.ts";
import type { Door } from "../door-config.ts";
import type { Logger } from "../logger.ts";
import { documentOf, headersOf } from "../pages/page.ts";
import { busyPage } from "../pages/problem-page.ts";

/** Doors where nobody has said yet who they are: their address is counted. */
type OpenDoor = Extract<Door, "LOGIN" | "TOKEN">;

const doorsByPath: readonly (readonly [path: RegExp, door: OpenDoor])[] = [
  [/^\/token(\/|$)/, "TOKEN"],
  [/^\/(auth|interaction|login|logout|session)(\/|$)/, "LOGIN"],
];

/** A wrong secret, code or state costs ten points in all. */
const POINTS_OF_A_FAILURE = 9;

export interface LimitedDoorsParts {
  readonly rates: Rates<Door>;
  readonly trustedProxies: readonly string[];
  readonly refused: (door: Door) => void;
  readonly logger: Logger;
}

/**
 * Counts who comes to log in or for a token, by address: never by the account or the client that is named, or anybody could
 * lock out another by naming them.
 */
export function limitedDoors(parts: LimitedDoorsParts, otherwise: RequestListener): RequestListener {
  const { rates, refused, logger } = parts;
  const trust = proxyAddr.compile([...parts.trustedProxies]);

  return (request, response) => {
    const door = doorOf(request);
    if (!door) return otherwise(request, response);
    const meter = rates.meterOf(door, addressBlock(proxyAddr(request, trust)));
    const fails = () => {
      if (isFailure(response)) meter.spend(POINTS_OF_A_FAILURE).catch(unlessExhausted(logger));
    };
    meter
      .spend(1)
      .then(() => {
        for (const [name, value] of Object.entries(meter.headers())) response.setHeader(name, value);
        response.once("finish", fails);
        otherwise(request, response);
      })
      .catch((error: unknown) => {
        if (!(error instanceof RateExhausted)) throw error;
        refused(door);
        refuse(response, door, error);
      })
      .catch((err: unknown) => {
        logger.error({ err }, "a request failed before its page");
        response.destroy();
      });
  };
}

function doorOf({ url = "/" }: IncomingMessage): OpenDoor | undefined {
  if (Object.values(developmentPaths).some((path) => url.startsWith(path))) return "LOGIN";
  const path = url.split("?", 1).join("");
  return doorsByPath.find(([pattern]) => pattern.test(path))?.[1];
}

/** What who asked has caused: not an outage of ours or of a login provider, nor what was refused as too often already. */
function isFailure({ statusCode }: ServerResponse): boolean {
  return (statusCode >= 400 && statusCode < 500 && statusCode !== 429) || statusCode === 502;
}

function unlessExhausted(logger: Logger) {
  return (error: unknown) => {
    if (!(error instanceof RateExhausted)) logger.error({ err: error }, "a failure could not be counted");
  };
}

/** A page where people come, OAuth's error where programs do: its description is in ASCII by RFC 6749, so in English. */
function refuse(response: ServerResponse, door: OpenDoor, { seconds, headers }: RateExhausted): void {
  if (door === "LOGIN") {
    const page = busyPage(seconds);
    response.writeHead(page.status, { ...headersOf(page), ...headers }).end(documentOf(page));
    return;
  }
  const body = { error: "temporarily_unavailable", error_description: `too many requests, try again in ${seconds} s` };
  const type = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };
  response.writeHead(429, { ...type, ...headers }).end(JSON.stringify(body));
}
