import { type GraphQLObjectType, getNullableType, isListType, isRequiredArgument } from "graphql";
import { isTold, keysetOf } from "./cursors.ts";
import { note } from "./findings.ts";
import type { Data } from "./graph.ts";
import { type Listing, listingsOf, pagesOf, pageTypeOf } from "./listings.ts";
import { GATEWAY, type Proving } from "./proving.ts";
import { stepsOf, type Territory } from "./selections.ts";
import { everybody, type Stretch } from "./stretch.ts";

/**
 * Reads every list in every order that it has. A cursor must say no more than the row beside it says: then neither does the
 * order, which is the cursor's. Every order has the same rows, and as many as are counted.
 */
export function sortEveryList({ territory }: Proving): readonly Stretch[] {
  return listingsOf(territory).map((listing) => ({
    name: `${listing.name}, sorted`,
    async go(proving) {
      const operation = operationFor(proving.territory, listing);
      proving.figures.edges.add(listing.name);
      await everybody(proving, (who) => sortList(proving, listing, operation, who));
    },
  }));
}

function operationFor(territory: Territory, listing: Listing): string {
  const row = `{ __typename ${ownValues(territory, listing.node)} }`;
  const page = `{ totalCount { count exact } pageInfo { hasNextPage } edges { cursor node ${row} } }`;
  return `{ ${listing.within(listing.orders.map((order, index) => `o${index}: ${call(listing, order)} ${page}`).join("\n"))} }`;
}

/** As many of a list as a page may hold; fewer, where many rows are asked for theirs. */
export function call({ field, isNested }: Listing, order: string | undefined, more = ""): string {
  return `${field.name}(first: ${isNested ? 20 : 100}${order ? `, orderBy: ${order}` : ""}${more})`;
}

/** What stands in a row itself and in the single objects within it. */
function ownValues(territory: Territory, type: GraphQLObjectType, isWithin = false): string {
  const chosen = stepsOf(territory, type).flatMap(({ field, kind, types }): readonly string[] => {
    if (field.args.some(isRequiredArgument)) return [];
    if (kind === "VALUE") return [field.name];
    const [only] = types;
    const isPlain = kind === "OBJECT" && types.length === 1 && !isListType(getNullableType(field.type)) && !pageTypeOf(field);
    const inner = isPlain && only && !isWithin ? ownValues(territory, only, true) : "";
    return inner ? [`${field.name} { ${inner} }`] : [];
  });
  return chosen.join(" ");
}

async function sortList(proving: Proving, listing: Listing, operation: string, name: string): Promise<void> {
  const { data } = await proving.ask(name, GATEWAY, operation);
  const usual = pagesOf(data, "o0");
  for (const [index, order] of listing.orders.entries()) {
    for (const [place, page] of pagesOf(data, `o${index}`).entries()) {
      for (const edge of page.edges) proving.cursors.keep({ listing: listing.name, order, name, edge });
      for (const what of faultsOf(page, usual[place], `${listing.name}${order ? `, ${order}` : ""}`))
        note(proving.figures, { path: `o${index}`, what, actor: name, graph: GATEWAY, operation, variables: {} });
    }
  }
}

/** What a page tells beside its rows; it must be as long as is counted, and have the rows that it has in the usual order. */
function faultsOf(page: Data, usual: Data, name: string): readonly string[] {
  const told = untoldIn(page).map((value) => `${value} by the cursors of ${name}`);
  if (page.pageInfo.hasNextPage) return told;
  const { count } = page.totalCount;
  return [
    ...told,
    ...(count === page.edges.length ? [] : [`a count of ${count} for ${page.edges.length} rows of ${name}`]),
    ...(rowsOf(page) === rowsOf(usual) ? [] : [`other rows by ${name}`]),
  ];
}

function rowsOf({ edges }: Data): string {
  return edges
    .map(({ node }: { node: Data }) => JSON.stringify(node))
    .sort()
    .join();
}

/** The values of a page's cursors that their rows do not tell. */
function untoldIn({ edges }: Data): readonly string[] {
  return edges.flatMap(({ cursor, node }: { cursor: string; node: Data }, index: number) => {
    const keyset = keysetOf(cursor);
    if (!keyset) throw new Error(`The proof can't read the cursor ${cursor}: it can't say what it tells.`);
    const told = JSON.stringify(node);
    return keyset.filter((value) => !isTold(value, told, index + 1)).map((value) => JSON.stringify(value));
  });
}
