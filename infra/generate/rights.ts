import { rights as access } from "@coop/access/subgraph.ts";
import { rights as adhesions } from "@coop/adhesions/service.ts";
import { rights as funding } from "@coop/funding/service.ts";
import { type ActorKind, actorKinds } from "@coop/kernel";
import { rights as opinions } from "@coop/opinions/service.ts";
import { rights as protocols } from "@coop/protocols/service.ts";
import type { EntityRights, Grant, Rights, RowRules } from "@coop/service-kit";
import { roleLabels, signedActLabels } from "@coop/service-kit/graphql/actor-labels.ts";
import type { Generator } from "./artifact.ts";

/** The tables of every service. */
export const rightsOf: Readonly<Record<string, Rights>> = { protocols, opinions, funding, adhesions, access };

const kinds: { readonly [Kind in ActorKind]: string } = {
  PROFESSIONAL: "Professionnel de santé",
  STRUCTURE_HEAD: "Direction ou référent d'une structure",
  ARS_AGENT: "Agent d'une ARS",
  HAS_AGENT: "Agent de la HAS",
  FUNDING_COLLEGE: "Collège des financeurs",
  INTERNAL_BODY: "Instance interne (CME, CSIRMT…)",
  CONSULTED_BODY: "Organisme consulté (URPS, ordres, CNP)",
  CNCI: "Comité national des coopérations (CNCI)",
  CNAM: "Assurance maladie (CNAM)",
  MINISTRY: "Ministère",
  PARTNER_SYSTEM: "Système partenaire d'une ARS",
  PUBLIC: "Public, sans identité",
  SYSTEM: "L'application elle-même",
};

const head = `# Qui peut faire quoi

Écrit par \`npm run generate\` à partir des tables de chaque service, qui sont aussi ce que le système applique. Une opération
ou une entité sans ligne dans ces tables empêche son service de démarrer.

Pour chaque service : les opérations et qui peut s'en servir ; puis, pour chaque entité, qui peut savoir qu'une ligne existe
(la règle vaut dans les listes, les totaux, les jointures et avant chaque action) et qui en voit quelle partie. Ce qui ne peut
pas être vu et ce qui n'existe pas reçoivent la même réponse. L'état du dossier et la séparation des fonctions (qui prépare un
arrêté ne le signe pas, qui a instruit le besoin n'en décide pas, qui a fait l'un ou l'autre ne refuse pas l'autorisation, qui écrit
un projet d'avis ne le rend pas, qui a déclaré un intérêt au dossier n'y prend plus part) sont vérifiés ensuite, par chaque action. Qui agit pour un autre agent, par suppléance ou par délégation de signature, est tenu par ce que l'un et l'autre ont
fait : aucun des deux ne signe ce que l'un d'eux a préparé. « acte » dit ce que doit comprendre la délégation de qui signe par délégation.
`;

const row = (...cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const table = (titles: readonly string[], rows: readonly string[]) =>
  [row(...titles), row(...titles.map(() => "---")), ...rows].join("\n");

function grantees(grant: Grant): string {
  if (grant === "ANYONE") return "Tout le monde";
  return grant
    .map(({ kind, roles: named, scope, act }) => {
      const limits = [
        ...(named ?? []).map((role) => roleLabels[role]),
        ...(scope ? [`portée ${scope}`] : []),
        ...(act ? [`acte : ${signedActLabels[act]}`] : []),
      ];
      return limits.length > 0 ? `${kinds[kind]} (${limits.join(", ")})` : kinds[kind];
    })
    .join(" ; ");
}

/** The kinds whose rule says more than everybody's. */
function rowsOf(rules: RowRules<never>): string {
  const own = actorKinds.filter((kind) => rules[kind].sentence !== everybodys);
  const others = actorKinds
    .filter((kind) => !own.includes(kind) && kind !== "SYSTEM" && kind !== "PUBLIC")
    .map((kind) => kinds[kind]);
  return table(
    ["Qui", "Quelles lignes"],
    [
      row("Tout le monde", rules.EVERYBODY.sentence),
      ...own.map((kind) => row(kinds[kind], rules[kind].sentence)),
      row(others.join(" ; "), "Ce que tout le monde voit, rien de plus."),
    ],
  );
}
const everybodys = "Ce que tout le monde voit.";

function entity([name, { rows, parts = {} }]: [string, EntityRights]): string {
  const seen = Object.entries(parts).map(([part, { sentence }]) => row(`\`${part}\``, sentence));
  return [
    `### ${name}\n`,
    typeof rows === "string" ? rows : rowsOf(rows),
    ...(seen.length > 0 ? [`\n${table(["Partie", "Qui la voit, parmi ceux qui voient la ligne"], seen)}`] : []),
  ].join("\n");
}

function section([name, { queries, mutations, entities }]: [string, Rights]): string {
  const operations = [...Object.entries(queries), ...Object.entries(mutations)].map(([operation, grant]) =>
    row(`\`${operation}\``, grantees(grant)),
  );
  return [
    `## ${name}\n`,
    table(["Opération", "Qui"], operations),
    "",
    ...Object.entries(entities).map((one) => `${entity(one)}\n`),
  ].join("\n");
}

/** The page of rights, for a lawyer. */
export const rightsPage: Generator = async () => [
  { path: "docs/rights.md", content: [head, ...Object.entries(rightsOf).map(section)].join("\n") },
];
