import { isIPv6 } from "node:net";

/** What is metered as one address: an IPv4 address, or the 64 bits of an IPv6 network, in which a single line may take any. */
export function addressBlock(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [before = "", after] = address.split("%", 1).join("").split("::");
  const groups = before.split(":").filter(Boolean);
  const rest = (after ?? "").split(":").filter(Boolean);
  const zeros = after === undefined ? 0 : 8 - groups.length - rest.length;
  const all = [...groups, ...Array<string>(zeros).fill("0"), ...rest];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
