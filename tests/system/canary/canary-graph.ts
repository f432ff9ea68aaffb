import { readFileSync } from "node:fs";
import { join } from "node:path";
import { developmentAccounts } from "@coop/access/development-accounts.ts";
import { repositoryRoot } from "@coop/infra/repository.ts";
import { buildSchema, parse } from "graphql";
import { type Act, keepActs } from "../../proof/data/acts.ts";
import { markedGraph } from "../../proof/data/marked-graph.ts";
import { createMarks, marksIn } from "../../proof/data/marks.ts";
import { type Addresses, createGraph, type Graph } from "../story/graph.ts";
import { textsTakenBy } from "./every-input.ts";

/**
 * Texts whose form is prescribed or that no story has an occasion to write, by the name of the field or its whole place: they are
 * sent by who is refused alone.
 */
const neverWritten: Readonly<Record<string, string>> = {
  communeCode: "an INSEE code",
  url: "an address that anybody may open",
  nor: "the number of an order that is published",
  bodyCode: "a code of the reference list",
  organisationCode: "a code of the directory",
  "writeSection.economicModel.financedActs.nomenclatureCode":
    "a code of the health insurance's list, which the example leaves out",
  "writeSection.team.delegates.specialty": "the example's delegates are of professions that have none",
  "requestConsultation.pieces.name": "nobody joins a file to a question; names of files are written elsewhere",
  "supplyAdhesionPieces.answers.files.name": "a team answers in words; names of files are written elsewhere",
};

/** What stories leave out and may be said: written here in their stead. */
const alsoSaid: Readonly<Record<string, object>> = {
  acceptIntent: { comment: "Un commentaire." },
  liftReserve: { comment: "Un commentaire." },
};

const CONTENT = "CANARYcontent";
const tokenForm = /eyJ[\w-]{10,}\.eyJ[\w-]{10,}/g;

/** The graph as the people of the stories use it, with a canary of its own in every text that they write, and what must be found nowhere. */
export function createCanaryGraph(addresses: Addresses) {
  const schema = buildSchema(readFileSync(join(repositoryRoot, "docs/schema.graphql"), "utf8"));
  const verbs = Object.keys(schema.getMutationType()?.getFields() ?? {});
  const marks = createMarks(schema);
  const { acts, secrets, onAnswer } = keepActs();
  const marked = markedGraph(createGraph({ ...addresses, onAnswer }), marks);

  const graph: Graph = {
    ...marked,
    async ask(account, query, variables = {}) {
      const { input } = variables as { readonly input?: object };
      if (account === null || !input || !query.trimStart().startsWith("mutation")) return marked.ask(account, query, variables);
      const written = marks.marked(verbOf(query), account, input);
      const data = await marked.ask(account, query, { ...variables, input: written.input });
      written.settle(account);
      return data;
    },
    act: (account, verb, entity, id, input) =>
      marked.act(account, verb, entity, id, verb in alsoSaid ? { ...input, ...alsoSaid[verb] } : input),
    sendFile: (account, name, text) => marked.sendFile(account, name, `${text} ${CONTENT}`),
  };

  /** The places that a success has carried a canary through: what was refused has nothing that it was written into. */
  const written = () => marks.all().flatMap(({ source, aggregate }) => (aggregate === undefined ? [] : [source]));
  /** The mutations that nobody has succeeded with. */
  const notDone = (): readonly string[] => verbs.filter((verb) => !acts.some((act) => act.verb === verb));

  return {
    graph,
    notDone,
    /** The texts of mutations that no canary stood in, and no reason says why. */
    notWritten(): readonly string[] {
      const done = new Set(written());
      return textsTakenBy(schema).filter((path) => !done.has(path) && !namesOf(path).some((name) => name in neverWritten));
    },
    /** The reasons that nothing needs. */
    needless(): readonly string[] {
      const done = new Set(written().flatMap(namesOf));
      return Object.keys(neverWritten).filter((name) => done.has(name));
    },
    figures: () =>
      `${verbs.length - notDone().length} of ${verbs.length} mutations went through (${acts.length} times), with ${written().length} canaries in their texts but ${Object.keys(neverWritten).join(", ")}`,
    /** The canaries, secrets, tokens, numbers and names of people that stand in there. */
    foundIn(output: string): readonly string[] {
      const told = [CONTENT, ...secrets, ...numbersIn(acts), ...names].filter((one) => output.includes(one));
      return [...new Set([...marksIn(output), ...(output.match(tokenForm) ?? []), ...told])];
    },
  };
}

export type CanaryGraph = ReturnType<typeof createCanaryGraph>;

const people = developmentAccounts("whatever").flatMap(({ actor }) => actor.person ?? []);
const names = people.map(({ givenName, familyName }) => `${givenName} ${familyName}`);

/** The numbers of professionals that were written. */
function numbersIn(acts: readonly Act[]): readonly string[] {
  const numbers = JSON.stringify(acts.map(({ variables }) => variables)).match(/(?<=")8\d{11}(?=")/g);
  return [...new Set([...(numbers ?? []), ...people.map(({ idNatPs }) => idNatPs)])];
}

/** A text by its field and by its whole place: `object`, `submitIntent.object`. */
function namesOf(path: string): readonly string[] {
  return [path.split(".").at(-1) as string, path];
}

/** The one field that a mutation asks. */
function verbOf(query: string): string {
  const [operation] = parse(query).definitions;
  const [field] = operation?.kind === "OperationDefinition" ? operation.selectionSet.selections : [];
  if (field?.kind !== "Field") throw new Error(`This asks no field: ${query}`);
  return field.name.value;
}
