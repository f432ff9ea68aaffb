import type { Actor } from "@coop/kernel";
import type { Row } from "../oracle/world.ts";
import { anyMark, type Criterion, criteriaFor, mayFindBy } from "./criteria.ts";
import { note } from "./findings.ts";
import type { Data } from "./graph.ts";
import { type Listing, listingsOf, pagesOf } from "./listings.ts";
import { GATEWAY, type Proving } from "./proving.ts";
import { everybody, type Stretch } from "./stretch.ts";

/** Tries every criterion of every list with every kind of value: nobody finds by what they could not read. */
export function tryEveryFilter({ territory }: Proving): readonly Stretch[] {
  return listingsOf(territory)
    .filter(({ filter }) => filter)
    .map((listing) => ({
      name: `${listing.name}, filtered`,
      go(proving) {
        const criteria = criteriaFor(proving, listing);
        const names = [...proving.proof.cast.keys()];
        return everybody(proving, (who) => {
          const own = listing.isNested ? someOf(criteria, names.indexOf(who)) : criteria;
          return tryFilters(proving, listing, own, who);
        });
      },
    }));
}

/** Of a list that many rows have, one value of every third criterion, in turn: they are those of the list of all. */
function someOf(criteria: readonly Criterion[], turn: number): readonly Criterion[] {
  const one = [...Map.groupBy(criteria, ({ name }) => name).values()].flatMap((alike) => alike[turn % alike.length] ?? []);
  return one.filter((_, index) => (index + turn) % 3 === 0);
}

/** Texts are tried one by one only where any of them is found at all. */
async function tryFilters(proving: Proving, listing: Listing, criteria: readonly Criterion[], name: string): Promise<void> {
  const texts = criteria.filter(({ isMark }) => isMark);
  const fields = [...new Set(texts.map(({ field }) => field))];
  const others = criteria.filter(({ isMark }) => !isMark);
  const { pages } = await find(proving, listing, fields.map(anyMark), name);
  const searchable = fields.filter((_, index) => pages[index]?.some(({ nodes }) => nodes.length > 0));
  const worthwhile = texts.filter(({ field }) => searchable.includes(field));
  for (const together of [...inPortions(others), ...inPortions(worthwhile)])
    check(proving, together, await find(proving, listing, together, name), name);
}

/** How many criteria one request tries: each takes two statements, and a service has ten connections. */
const TOGETHER = 30;

function inPortions(criteria: readonly Criterion[]): readonly (readonly Criterion[])[] {
  return [...Map.groupBy(criteria.entries(), ([index]) => Math.floor(index / TOGETHER)).values()].map((portion) =>
    portion.map(([, criterion]) => criterion),
  );
}

interface Found {
  readonly operation: string;
  readonly variables: Readonly<Record<string, object>>;
  /** For each criterion, a page or one of each row that the list was asked of. */
  readonly pages: readonly (readonly Data[])[];
}

async function find(proving: Proving, listing: Listing, criteria: readonly Criterion[], name: string): Promise<Found> {
  if (criteria.length === 0) return { operation: "", variables: {}, pages: [] };
  const { field, filter, node, within, isNested } = listing;
  const declared = criteria.map((_, index) => `$f${index}: ${filter}!`).join(", ");
  // What is counted is what is found: for texts, of which there are many, it is not asked again.
  const total = criteria.some(({ isMark }) => isMark) ? "" : "totalCount { count }";
  const page = `{ __typename ${total} pageInfo { hasNextPage } nodes { __typename ${proving.territory.keyOf(node.name)} } }`;
  const calls = criteria.map((_, index) => `f${index}: ${field.name}(first: ${isNested ? 10 : 100}, filter: $f${index}) ${page}`);
  const operation = `query (${declared}) { ${within(calls.join("\n"))} }`;
  const variables = Object.fromEntries(criteria.map(({ field: of, value }, index) => [`f${index}`, { [of]: value }]));
  const { data } = await proving.ask(name, GATEWAY, operation, variables);
  return { operation, variables, pages: criteria.map((_, index) => pagesOf(data, `f${index}`)) };
}

function check(proving: Proving, criteria: readonly Criterion[], { operation, variables, pages }: Found, name: string): void {
  const { oracle, proof, figures } = proving;
  const actor = proof.cast.get(name) as Actor;
  for (const [index, criterion] of criteria.entries()) {
    const alias = `f${index}`;
    const asked = `${criterion.name}: ${JSON.stringify(criterion.value)} of\n${operation}`;
    const finding = (what: string) =>
      note(figures, {
        path: alias,
        what,
        actor: name,
        graph: GATEWAY,
        operation: asked,
        variables: { [alias]: variables[alias] },
      });
    for (const { nodes, totalCount, pageInfo } of pages[index] ?? []) {
      const told: Row[] = nodes.flatMap(({ __typename, id }: Data) => oracle.world.find(__typename, id) ?? []);
      for (const row of told)
        if (!mayFindBy(criterion, actor, row, proving)) finding(`that ${criterion.name} holds for ${row.type} ${row.id}`);
      // Who counts what they can't see learns that it is there.
      if (totalCount && !pageInfo.hasNextPage && totalCount.count !== nodes.length)
        finding(`a count of ${totalCount.count} for ${nodes.length} rows`);
    }
  }
}
