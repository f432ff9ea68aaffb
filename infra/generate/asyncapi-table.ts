import { type EventDefinition, topics } from "@coop/contracts";
import { allEvents } from "@coop/contracts/all-events.ts";
import type { Generator } from "./artifact.ts";
import { type Consumers, readConsumers } from "./asyncapi-consumers.ts";
import { schemaOf } from "./asyncapi-schemas.ts";

const HEAD = `# Événements

Écrit par \`npm run generate\` depuis \`packages/contracts\`. Les schémas entiers sont dans [events.asyncapi.json](events.asyncapi.json).
La clé et le sujet de chaque événement sont l'identifiant de l'agrégat dont il parle. Un champ suivi de « ? » peut manquer.
`;

/** The fields of an event's data. */
function fieldsOf({ data }: EventDefinition): string {
  const { properties = {}, required = [] } = schemaOf(data);
  return Object.keys(properties)
    .map((field) => `\`${field}${required.includes(field) ? "" : "?"}\``)
    .join(", ");
}

function rowOf(event: EventDefinition, consumers: Consumers): string {
  const cells = [`\`${event.type}\``, event.description, fieldsOf(event), consumers(event).join(", ") || "personne"];
  return `| ${cells.join(" | ")} |`;
}

/** One topic as a section with its table. */
export function topicSection(topic: string, consumers: Consumers): string {
  const rows = allEvents.filter((event) => event.topic === topic).map((event) => rowOf(event, consumers));
  return [`## ${topic}\n`, "| Événement | Quand | Données | Lu par |", "|---|---|---|---|", ...rows, ""].join("\n");
}

export const eventTable: Generator = async (root) => {
  const consumers = await readConsumers(root);
  const sections = Object.values(topics).map((topic) => topicSection(topic, consumers));
  return [{ path: "docs/events.md", content: [HEAD, ...sections].join("\n") }];
};
