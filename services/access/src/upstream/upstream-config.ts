import type { JWK } from "jose";
import { z } from "zod";
import { jsonText } from "../json-text.ts";
import { asRepresentative } from "./as-representative.ts";
import { environments, type Preset, places, proConnect, proSanteConnect } from "./presets.ts";
import { type ClaimOfPerson, type Credential, claimsOfPerson, type UpstreamSettings } from "./upstream-settings.ts";

const MISSING_CREDENTIAL = "give ACCESS_…_SECRET, or ACCESS_…_KEY, and not both";

const webAddress = z.url({ protocol: /^https?$/, error: "must be a web address" });
const claimNames = z.partialRecord(z.enum(claimsOfPerson), z.array(z.string().min(1)));

/** What may be said of a provider. What is left out is as its preset has it. */
const given = z.strictObject({
  environment: z.enum(environments, `is one of ${environments.join(", ")}`).optional(),
  clientId: z.string("is missing").min(1, "is empty"),
  issuer: webAddress.optional(),
  // openid-client takes an address without it for an issuer's, and appends the standard path.
  discovery: webAddress.includes("/.well-known/", "must hold /.well-known/").optional(),
  label: z.string().min(1).optional(),
  scope: z
    .string()
    .regex(/(^| )openid( |$)/, "must hold openid")
    .optional(),
  parameters: z.record(z.string(), z.string()).optional(),
  claims: z.record(z.string(), z.unknown()).optional(),
  usesPkce: z.boolean().optional(),
  userinfoAlgorithm: z.enum(["RS256", "ES256"]).optional(),
  idTokenAlgorithm: z.enum(["RS256", "PS256", "ES256"]).optional(),
  timeoutMs: z.int().min(100).max(60_000).optional(),
  claimNames: claimNames.optional(),
  takesTestIdentifiers: z.boolean().optional(),
  requiredAmr: z.array(z.string().min(1)).optional(),
  representativeAcr: z.array(z.string().min(1)).optional(),
  /** Offers to be verified as the head of a private body, beside logging in simply. */
  offersRepresentation: z.boolean().default(false),
});
type Given = z.output<typeof given>;

const privateKey = z.looseObject({ kty: z.string(), alg: z.string(), d: z.string() });

type Environment = Readonly<Record<string, string | undefined>>;

interface Read {
  readonly upstreams: readonly UpstreamSettings[];
  readonly faults: readonly string[];
}

/** The login providers that the environment names, and everything that is wrong with what it says of them. */
export function readUpstreams(environment: Environment, production: boolean): Read {
  const read = [
    readUpstream(environment, "ACCESS_PRO_SANTE_CONNECT", proSanteConnect, production),
    readUpstream(environment, "ACCESS_PRO_CONNECT", proConnect, production),
  ];
  return { upstreams: read.flatMap(({ upstreams }) => upstreams), faults: read.flatMap(({ faults }) => faults) };
}

/** `variable` holds JSON; the secret or the key (a private JWK) stands in a variable of its own, as secrets are handed over. */
function readUpstream(environment: Environment, variable: string, preset: Preset, production: boolean): Read {
  const text = environment[variable];
  if (!text) return { upstreams: [], faults: [] };
  const parsed = json.pipe(given).safeParse(text);
  const credential = readCredential(environment[`${variable}_SECRET`], environment[`${variable}_KEY`]);
  const place = parsed.data && placeOf(parsed.data, preset.id);
  const faults = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${[variable, ...path].join(".")} ${message}.`),
    ...(credential ? [] : [`${variable}: ${MISSING_CREDENTIAL.replaceAll("ACCESS_…", variable)}.`]),
    ...(parsed.data && !place ? [`${variable} must name an environment, or issuer and discovery.`] : []),
    ...(place && production && !isSecure(place)
      ? [`${variable} must have addresses that begin with https:// in production.`]
      : []),
  ];
  if (!parsed.data || !credential || !place || faults.length > 0) return { upstreams: [], faults };
  const settings = settingsOf(preset, parsed.data, place, credential);
  return { upstreams: parsed.data.offersRepresentation ? [settings, asRepresentative(settings)] : [settings], faults };
}

const json = jsonText('{"environment":"integration","clientId":"..."}');

type Place = Pick<UpstreamSettings, "issuer" | "discovery">;

function placeOf({ environment, issuer, discovery }: Given, id: string): Place | undefined {
  const known = environment && places[id]?.[environment];
  const place = { issuer: issuer ?? known?.issuer, discovery: discovery ?? known?.discovery };
  return place.issuer && place.discovery ? { issuer: place.issuer, discovery: place.discovery } : undefined;
}

const isSecure = ({ issuer, discovery }: Place) => [issuer, discovery].every((address) => address.startsWith("https://"));

function readCredential(secret: string | undefined, key: string | undefined): Credential | undefined {
  if (secret && !key) return { secret };
  const parsed = key && !secret ? json.pipe(privateKey).safeParse(key) : undefined;
  return parsed?.data ? { privateKey: parsed.data as JWK } : undefined;
}

function settingsOf(
  preset: Preset,
  { environment, offersRepresentation: _, ...changes }: Given,
  place: Place,
  credential: Credential,
): UpstreamSettings {
  const names = { ...preset.claimNames, ...changes.claimNames } as Readonly<Record<ClaimOfPerson, readonly string[]>>;
  const present = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const takesTestIdentifiers = changes.takesTestIdentifiers ?? environment?.startsWith("integration") === true;
  return { ...preset, ...present, ...place, takesTestIdentifiers, clientId: changes.clientId, credential, claimNames: names };
}
