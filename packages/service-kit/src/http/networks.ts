import { isIP } from "node:net";
import { z } from "zod";

/** What stands between commas. */
export function listed(text: string): readonly string[] {
  return text
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/** Of a variable that names proxies: `10.0.0.0/8,192.0.2.7`. Nobody when absent. */
export const networks = z
  .string()
  .default("")
  .transform(listed)
  .refine((entries) => entries.every(isNetwork), "must be addresses or networks (10.0.0.0/8), with commas between them");

const bitsOf: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

function isNetwork(entry: string): boolean {
  const [address = "", bits = "0", ...rest] = entry.split("/");
  const most = bitsOf[isIP(address)];
  return most !== undefined && /^\d{1,3}$/.test(bits) && Number(bits) <= most && rest.length === 0;
}
