export { createOpinions, opinionsProjections } from "./service.ts";
