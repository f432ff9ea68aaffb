import { listed } from "@coop/service-kit/http/networks.ts";
import { z } from "zod";

export const httpUrl = z.url({ protocol: /^https?$/, error: "must be a web address (http://host:port)" });

/** One address, or those of several copies of a service. */
export const httpUrls = z
  .string()
  .transform(listed)
  .refine(
    (urls) => urls.every((url) => httpUrl.safeParse(url).success),
    "must be a web address (http://host:port), several with commas between them",
  );

export function whole(fallback: number, lowest: number, highest: number) {
  return z.coerce
    .number("must be a whole number")
    .int("must be a whole number")
    .min(lowest, `must be ${lowest} or more`)
    .max(highest, `must be ${highest} or less`)
    .default(fallback);
}
