import type { GraphContext } from "@coop/service-kit";
import type DataLoader from "dataloader";

/** What a mutation changed, read afresh: a second mutation of the same request must not show what the first one left. */
export function readAfresh<View>(loaderOf: (context: GraphContext) => DataLoader<string, View | null>) {
  return async ({ id }: { readonly id: string }, _args: object, context: GraphContext): Promise<View> => {
    const view = await loaderOf(context).clear(id).load(id);
    if (!view) throw new Error(`What was changed (${id}) can't be read.`);
    return view;
  };
}
