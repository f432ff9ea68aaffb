export {
  type AdhesionsDependencies,
  type AdhesionsService,
  adhesionsProjections,
  adhesionsRetention,
  createAdhesions,
} from "./service.ts";
