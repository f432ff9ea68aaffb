export { type AdhesionsDependencies, type AdhesionsService, createAdhesions } from "./service.ts";
