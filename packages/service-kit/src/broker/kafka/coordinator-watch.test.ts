import { expect, test } from "@jest/globals";
import { watchCoordinator } from "./coordinator-watch.ts";

const another = Object.assign(new Error("This is not the correct coordinator for this group"), {
  type: "NOT_COORDINATOR_FOR_GROUP",
});
const rebalancing = Object.assign(new Error("The group is rebalancing"), {
  name: "KafkaJSProtocolError",
  type: "REBALANCE_IN_PROGRESS",
});
const unreached = Object.assign(new Error("Closed connection"), { name: "KafkaJSConnectionClosedError" });

function watching() {
  const lost: Error[] = [];
  return { lost, watch: watchCoordinator((error) => void lost.push(error)) };
}

test("who answers that another node is the coordinator is left at once", () => {
  const { lost, watch } = watching();
  watch.failed(another);
  expect(lost).toEqual([another]);
});

test("who is not reached is left after three signs of life in a row", () => {
  const { lost, watch } = watching();
  watch.failed(unreached);
  watch.failed(unreached);
  watch.answered();
  watch.failed(unreached);
  watch.failed(unreached);
  expect(lost).toEqual([]);
  watch.failed(unreached);
  expect(lost).toEqual([unreached]);
});

test("a rebalance is an answer", () => {
  const { lost, watch } = watching();
  for (const error of [unreached, unreached, rebalancing, unreached, unreached, rebalancing]) watch.failed(error);
  expect(lost).toEqual([]);
});
