import { type GraphContext, NoLongerVisible } from "@coop/service-kit";
import type DataLoader from "dataloader";

/**
 * What a mutation changed, read afresh: a second mutation of the same request must not show what the first one left. Who gives
 * an organisation its administrator, or has become somebody else since, may not see it any more.
 */
export function readAfresh<View>(loaderOf: (context: GraphContext) => DataLoader<string, View | null>) {
  return async ({ id }: { readonly id: string }, _args: object, context: GraphContext): Promise<View> => {
    const view = await loaderOf(context).clear(id).load(id);
    if (!view) throw new NoLongerVisible();
    return view;
  };
}
