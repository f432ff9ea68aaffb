import { expect, test } from "@jest/globals";
import { addressBlock } from "./address-block.ts";

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:0:1::7", "2001:db8:0:1::/64"],
  ["2001:DB8:0:1:a:b:c:d", "2001:db8:0:1::/64"],
  ["2001:db8::1:0:0:0:7", "2001:db8:0:1::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
])("%s is metered as %s", (address, block) => {
  expect(addressBlock(address)).toBe(block);
});
