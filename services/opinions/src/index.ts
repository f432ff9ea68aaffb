export { createOpinions } from "./service.ts";
