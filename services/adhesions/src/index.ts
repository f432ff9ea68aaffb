export { type AdhesionsDependencies, type AdhesionsService, adhesionsProjections, createAdhesions } from "./service.ts";
