import { z } from "zod";

/**
 * `NODE_ENV` of both starts: they run the parts with development accounts and a clock that anybody moves, whatever is said. Who asks
 * for production is told so, and not given something else.
 */
export const developmentOnly = z
  .string()
  .optional()
  .refine((environment) => environment !== "production", {
    error: "npm start and npm run start:distributed are for development: in production each part is started by its own main.ts",
  });
