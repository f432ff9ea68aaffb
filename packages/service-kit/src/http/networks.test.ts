import { expect, test } from "@jest/globals";
import { networks } from "./networks.ts";

test("addresses and networks of both families are named with commas between them, nobody when absent", () => {
  expect(networks.parse(" 10.0.0.0/8, 192.0.2.7,2001:db8::/32 ")).toEqual(["10.0.0.0/8", "192.0.2.7", "2001:db8::/32"]);
  expect(networks.parse(undefined)).toEqual([]);
});

test.each(["proxy", "10.0.0.0/33", "2001:db8::/129", "10.0.0.0/8/8", "10.0.0.0/", "10.0.0/8"])("%s is no network", (entry) => {
  expect(networks.safeParse(entry).error?.issues[0]?.message).toContain("must be addresses or networks");
});
