import { parseArgs } from "node:util";
import { z } from "zod";
import { type DatabaseName, databaseNames, serviceNamed } from "../databases/config.ts";

/** What somebody asks of `npm run history`. */
export type HistoryRequest =
  | { readonly verb: "verify"; readonly service: DatabaseName | undefined; readonly keyFiles: readonly string[] }
  | { readonly verb: "extract"; readonly subject: string; readonly withContent: boolean }
  | { readonly verb: "accesses"; readonly subject: string }
  | { readonly verb: "purge"; readonly apply: boolean; readonly why: string | undefined }
  | { readonly verb: "seal" }
  | { readonly verb: "key" };

const USAGE =
  'npm run history -- verify [--service NOM] [--key CLE.pem]… | extract ID [--without-content] | accesses ID | purge [--apply --why "…"] | seal | key';

/** Reads the words of the command. Throws one French sentence when they make none. */
export function readRequest(words: readonly string[]): HistoryRequest {
  const { positionals, values } = parse(words);
  const [verb, subject, ...more] = positionals;
  if (more.length > 0) throw new Error(`« ${more[0]} » est de trop. ${USAGE}`);
  switch (verb) {
    case "verify":
      return { verb, service: serviceNamed(values.service, databaseNames), keyFiles: values.key ?? [] };
    case "extract":
      return { verb, subject: requireSubject(subject), withContent: !values["without-content"] };
    case "accesses":
      return { verb, subject: requireSubject(subject) };
    case "purge":
      if (values.apply && !values.why?.trim()) throw new Error(`Dites pourquoi : purge --apply --why "…".`);
      return { verb, apply: values.apply ?? false, why: values.why };
    case "seal":
    case "key":
      return { verb };
    default:
      throw new Error(USAGE);
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        service: { type: "string" },
        key: { type: "string", multiple: true },
        "without-content": { type: "boolean" },
        apply: { type: "boolean" },
        why: { type: "string" },
      },
    });
  } catch (cause) {
    throw new Error(USAGE, { cause });
  }
}

function requireSubject(subject: string | undefined): string {
  if (subject === undefined) throw new Error(`Donnez l'identifiant du dossier. ${USAGE}`);
  if (!z.guid().safeParse(subject).success) throw new Error(`« ${subject} » n'est pas l'identifiant d'un dossier.`);
  return subject;
}
