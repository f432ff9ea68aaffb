export { createFunding } from "./service.ts";
