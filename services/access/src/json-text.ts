import { z } from "zod";

/** A variable whose text must be JSON, as what it says. `example` is shown to whoever wrote something else. */
export const jsonText = (example: string) =>
  z.string().transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: "custom", message: `must be JSON: ${example}` });
      return z.NEVER;
    }
  });
