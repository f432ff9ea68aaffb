import { parseArgs } from "node:util";
import { z } from "zod";
import { type ServiceName, serviceNames } from "./config.ts";

/** What somebody asks of `npm run events`. */
export type EventsRequest =
  | { readonly verb: "list"; readonly service: ServiceName | undefined }
  | { readonly verb: "show"; readonly id: string }
  | { readonly verb: "replay"; readonly id: string; readonly why: string | undefined }
  | { readonly verb: "replayDossier"; readonly dossier: string; readonly why: string | undefined }
  | { readonly verb: "discard"; readonly id: string; readonly why: string };

const USAGE = `npm run events -- list [--service NOM] | show ID | replay ID | replay --dossier SUJET | discard ID --why "…"`;

/** Reads the words of the command. Throws one French sentence when they make none. */
export function readRequest(words: readonly string[]): EventsRequest {
  const { positionals, values } = parse(words);
  const [verb, id, ...more] = positionals;
  const { service, dossier, why } = values;
  if (more.length > 0) throw new Error(`« ${more[0]} » est de trop. ${USAGE}`);
  switch (verb) {
    case "list":
      return { verb, service: requireService(service) };
    case "show":
      return { verb, id: requireId(id) };
    case "replay":
      return dossier === undefined ? { verb, id: requireId(id), why } : { verb: "replayDossier", dossier, why };
    case "discard":
      if (!why?.trim()) throw new Error(`Dites pourquoi ce message est écarté : discard ID --why "…".`);
      return { verb, id: requireId(id), why };
    default:
      throw new Error(USAGE);
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { service: { type: "string" }, dossier: { type: "string" }, why: { type: "string" } },
    });
  } catch (cause) {
    throw new Error(USAGE, { cause });
  }
}

function requireService(name: string | undefined): ServiceName | undefined {
  const service = serviceNames.find((known) => known === name);
  if (name !== undefined && !service) throw new Error(`Le service « ${name} » n'existe pas : ${serviceNames.join(", ")}.`);
  return service;
}

function requireId(id: string | undefined): string {
  if (id === undefined) throw new Error(`Donnez l'identifiant du message, que « list » affiche. ${USAGE}`);
  if (!z.guid().safeParse(id).success)
    throw new Error(`« ${id} » n'est pas l'identifiant d'un message : voyez npm run events -- list.`);
  return id;
}
