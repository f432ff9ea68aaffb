import { type Criterion, criteriaFor } from "./criteria.ts";
import { besideCursor } from "./cursors.ts";
import { note } from "./findings.ts";
import { type Listing, listingsOf, pagesOf } from "./listings.ts";
import { GATEWAY, type Proving } from "./proving.ts";
import { everybody, type Stretch } from "./stretch.ts";

/**
 * Goes on in every list, in every order and with a criterion, from where somebody else stands: the cursor of a row that one
 * was not shown answers like that of a row which does not exist. One of another list is a bad request or a place in this one.
 */
export function goOnFromEveryCursor({ territory }: Proving): readonly Stretch[] {
  return listingsOf(territory)
    .filter(({ takesCursor }) => takesCursor)
    .map((listing) => ({
      name: `${listing.name}, by foreign cursors`,
      async go(proving) {
        const criteria = criteriaFor(proving, listing);
        const names = [...proving.proof.cast.keys()];
        await everybody(proving, async (who) => {
          const turn = names.indexOf(who);
          await goOnAsNobody(proving, listing, placesOf(proving, listing, criteria, who, turn), who);
          await goOnFromOtherList(proving, listing, who, turn);
        });
      },
    }));
}

const page =
  "{ __typename totalCount { count exact } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor } }";

interface Place {
  readonly order: string | undefined;
  readonly hidden: string;
  readonly nobody: string;
  readonly criterion: Criterion | undefined;
}

/** In every order; of a list that many rows have each tries one order, in turn: a late page is a statement of each row. */
function placesOf(
  { cursors }: Proving,
  { name: listing, orders, isNested }: Listing,
  criteria: readonly Criterion[],
  name: string,
  turn: number,
): readonly Place[] {
  return orders.flatMap((order, index): readonly Place[] => {
    if (isNested && index !== turn % orders.length) return [];
    const hidden = cursors.strangeTo(name, listing, order);
    const nobody = hidden && besideCursor(hidden);
    return hidden && nobody
      ? [{ order, hidden, nobody, criterion: criteria[(turn + index) % Math.max(criteria.length, 1)] }]
      : [];
  });
}

/** Both cursors in one request: what is asked at the same moment can be compared. */
async function goOnAsNobody(proving: Proving, listing: Listing, places: readonly Place[], name: string): Promise<void> {
  if (places.length === 0) return;
  const operation = operationFor(listing, places);
  const variables = Object.fromEntries(
    places.flatMap(({ hidden, nobody, criterion }, index) => [
      [`hidden${index}`, hidden],
      [`nobody${index}`, nobody],
      ...(criterion ? [[`filter${index}`, { [criterion.field]: criterion.value }]] : []),
    ]),
  );
  const { data } = await proving.ask(name, GATEWAY, operation, variables);
  const told = (alias: string) => JSON.stringify(pagesOf(data, alias));
  for (const index of places.keys()) {
    if (told(`hidden${index}`) === told(`nobody${index}`) && told(`hiddenBy${index}`) === told(`nobodyBy${index}`)) continue;
    const what = `that the row of a cursor of ${listing.name} is not nothing`;
    note(proving.figures, { path: `hidden${index}`, what, actor: name, graph: GATEWAY, operation, variables });
  }
}

function operationFor(listing: Listing, places: readonly Place[]): string {
  const declared = places.map(
    ({ criterion }, index) =>
      `$hidden${index}: String!, $nobody${index}: String!${criterion ? `, $filter${index}: ${listing.filter}!` : ""}`,
  );
  const calls = places.flatMap(({ order, criterion }, index) =>
    ["hidden", "nobody"].map((whose) => {
      const found = `${whose}${index}: ${callAfter(listing, order, `$${whose}${index}`)} ${page}`;
      const by = `${whose}By${index}: ${callAfter(listing, order, `$${whose}${index}`, `, filter: $filter${index}`)} ${page}`;
      return criterion ? `${found} ${by}` : found;
    }),
  );
  return `query (${declared.join(", ")}) { ${listing.within(calls.join("\n"))} }`;
}

function callAfter({ field, isNested }: Listing, order: string | undefined, after: string, more = ""): string {
  return `${field.name}(first: ${isNested ? 3 : 20}, after: ${after}${order ? `, orderBy: ${order}` : ""}${more})`;
}

/** Another list's cursor for each, in turn. What comes back is looked at as any answer is. */
async function goOnFromOtherList(proving: Proving, listing: Listing, name: string, turn: number): Promise<void> {
  const order = listing.orders[turn % listing.orders.length];
  const others = proving.cursors.ofOthers(listing.name, order);
  const after = others[turn % Math.max(others.length, 1)];
  if (after === undefined) return;
  const operation = `query ($after: String!) { ${listing.within(`page: ${callAfter(listing, order, "$after")} ${page}`)} }`;
  await proving.ask(name, GATEWAY, operation, { after });
}
