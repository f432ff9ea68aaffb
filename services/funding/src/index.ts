export { createFunding, fundingProjections } from "./service.ts";
