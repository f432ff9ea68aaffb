import { parseArgs } from "node:util";
import { z } from "zod";
import { type ServiceName, serviceNamed, serviceNames } from "../databases/config.ts";

/** What somebody asks about parked messages. */
export type MessageRequest =
  | { readonly verb: "list"; readonly service: ServiceName | undefined }
  | { readonly verb: "show"; readonly id: string }
  | { readonly verb: "replay"; readonly id: string; readonly why: string | undefined }
  | { readonly verb: "replayDossier"; readonly dossier: string; readonly why: string | undefined }
  | { readonly verb: "discard" | "skip"; readonly id: string; readonly why: string }
  | { readonly verb: "republish"; readonly service: ServiceName };

export interface RebuildRequest {
  readonly verb: "rebuild";
  readonly service: ServiceName;
  readonly projection: string;
  readonly dryRun: boolean;
  readonly why: string | undefined;
}

/** What somebody asks of `npm run events`. */
export type EventsRequest = MessageRequest | { readonly verb: "projections" } | RebuildRequest;

const USAGE = `npm run events -- list [--service NOM] | show ID | replay ID | replay --dossier SUJET | discard ID --why "…" | skip ID --why "…" | republish --service NOM | projections | rebuild SERVICE PROJECTION [--dry-run]`;

/** What is followed by the identifier of a message. */
const aboutOneMessage: ReadonlySet<string> = new Set(["show", "replay", "discard", "skip"]);

/** Reads the words of the command. Throws one French sentence when they make none. */
export function readRequest(words: readonly string[]): EventsRequest {
  const { positionals, values } = parse(words);
  const { service, dossier, why } = values;
  if (positionals[0] === "rebuild") return readRebuild(positionals, values);
  const [verb = "", id, ...more] = positionals;
  const [surplus] = aboutOneMessage.has(verb) && dossier === undefined ? more : positionals.slice(1);
  if (surplus !== undefined) throw new Error(`« ${surplus} » est de trop. ${USAGE}`);
  switch (verb) {
    case "list":
      return { verb, service: serviceNamed(service, serviceNames) };
    case "show":
      return { verb, id: requireId(id) };
    case "replay":
      return dossier === undefined ? { verb, id: requireId(id), why } : { verb: "replayDossier", dossier, why };
    case "discard":
    case "skip":
      if (!why?.trim()) throw new Error(`Dites pourquoi : ${verb} ID --why "…".`);
      return { verb, id: requireId(id), why };
    case "projections":
      return { verb };
    case "republish": {
      const named = serviceNamed(service, serviceNames);
      if (!named) throw new Error("Dites de quel service le sujet Kafka est perdu : republish --service NOM.");
      return { verb, service: named };
    }
    default:
      throw new Error(USAGE);
  }
}

function readRebuild(
  [, service, projection, ...more]: readonly string[],
  { why, "dry-run": dryRun = false }: ReturnType<typeof parse>["values"],
): EventsRequest {
  if (more.length > 0) throw new Error(`« ${more[0]} » est de trop. ${USAGE}`);
  if (!(service && projection)) throw new Error(`Donnez le service et la projection, que « projections » affiche. ${USAGE}`);
  return { verb: "rebuild", service: serviceNamed(service, serviceNames) as ServiceName, projection, dryRun, why };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        service: { type: "string" },
        dossier: { type: "string" },
        why: { type: "string" },
        "dry-run": { type: "boolean" },
      },
    });
  } catch (cause) {
    throw new Error(USAGE, { cause });
  }
}

function requireId(id: string | undefined): string {
  if (id === undefined) throw new Error(`Donnez l'identifiant du message, que « list » affiche. ${USAGE}`);
  if (!z.guid().safeParse(id).success)
    throw new Error(`« ${id} » n'est pas l'identifiant d'un message : voyez npm run events -- list.`);
  return id;
}
