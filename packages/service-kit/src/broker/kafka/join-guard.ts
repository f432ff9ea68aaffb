import type { Lanes } from "./lanes.ts";

/** The shape of kafkajs' partition assigners, as far as it is needed to stand before one. */
type Assigner = { protocol(subscription: { topics: string[] }): { name: string; metadata: Buffer } };

/**
 * Kafka gives the partitions of a group out anew when its members have joined again, and kafkajs joins as soon as it
 * hears of it, whatever is in hand. Each time it joins it asks the assigner for its `protocol`: so this one lets it wait
 * until nothing is in hand. kafkajs takes the error for a rebalance that goes on and asks again in a moment.
 */
export function joinWithEmptyHands<Made extends Assigner, Argument>(
  createAssigner: (argument: Argument) => Made,
  lanes: Lanes,
  signal: AbortSignal,
): (argument: Argument) => Made {
  return (argument) => {
    const assigner = createAssigner(argument);
    return {
      ...assigner,
      protocol(subscription) {
        // kafkajs may be on its way to join while it is stopped, and would stay in the group for ever.
        if (signal.aborted) throw new Error("The subscription is stopped.");
        void lanes.end();
        if (lanes.inHand()) throw Object.assign(new Error("Messages are in hand."), { type: "REBALANCE_IN_PROGRESS" });
        return assigner.protocol(subscription);
      },
    };
  };
}
