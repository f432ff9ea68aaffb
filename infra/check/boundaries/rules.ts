import { isRelative, type Place, type Target, type Workspace } from "./place.ts";

/** An import with both of its ends. */
export interface Import {
  readonly from: Place;
  readonly specifier: string;
  readonly to: Target;
  /** The workspace that imports; undefined for files that belong to the root. */
  readonly workspace: Workspace | undefined;
}

const KERNEL = "packages/kernel";
const CONTRACTS = "packages/contracts";
const KIT = "packages/service-kit";
const TESTKIT = "packages/testkit";
const ADAPTERS: ReadonlySet<string> = new Set(["graphql", "postgres", "events"]);
const TEST_TOOLS: ReadonlySet<string> = new Set(["@jest/globals", "fast-check", "node:"]);

const isService = ({ part }: Place): boolean => part.startsWith("services/");
const isPackage = ({ part }: Place): boolean => part.startsWith("packages/");
const isAdapter = ({ part, folder }: Place): boolean => part.startsWith("services/") && ADAPTERS.has(folder);
const isWiring = ({ path }: Place): boolean => /^services\/[^/]+\/src\/(service|subgraph|main|config|index)\.ts$/.test(path);
const isDomain = ({ folder }: Place): boolean => folder === "domain";
/** What runs, checks and measures the system stands outside of it. */
const isWorkshop = ({ part }: Place): boolean => ["infra", "tests", "bench", TESTKIT, ""].includes(part);

/** What each package may know of ours, apart from itself. */
const PACKAGE_KNOWS: Readonly<Record<string, readonly string[]>> = {
  [KERNEL]: [],
  [CONTRACTS]: [KERNEL],
  [KIT]: [KERNEL, CONTRACTS],
  [TESTKIT]: [KERNEL, CONTRACTS, KIT, "infra"],
};

/** Each rule says whether an import breaks it. The sentence is what a developer reads. */
export const importRules = {
  domainKnowsOnlyTheKernel: {
    sentence: "domain imports only @coop/kernel and its own folder",
    broken: ({ from, to }: Import): boolean => {
      if (!isDomain(from)) return false;
      if (to.external) return !(from.isTest && TEST_TOOLS.has(to.external));
      const own = to.ours?.part === from.part && to.ours.folder === "domain";
      return !own && to.ours?.part !== KERNEL && !(from.isTest && to.ours?.part === TESTKIT);
    },
  },
  adaptersNeverMeet: {
    sentence: "graphql, postgres and events never import each other, nor what wires them; service.ts brings them together",
    broken: ({ from, to }: Import): boolean => {
      if (!isAdapter(from) || from.isTest || to.ours?.part !== from.part) return false;
      return isWiring(to.ours) || (isAdapter(to.ours) && to.ours.folder !== from.folder);
    },
  },
  onlyServiceWires: {
    sentence: "beside an adapter, only service.ts imports it",
    broken: ({ from, to }: Import): boolean =>
      !!to.ours && to.ours.part === from.part && isAdapter(to.ours) && !isAdapter(from) && !isWiring(from) && !from.isTest,
  },
  servicesNeverMeet: {
    sentence: "a service imports no other service, nor the gateway, nor what runs them",
    broken: ({ from, to }: Import): boolean => isService(from) && !!to.ours && to.ours.part !== from.part && !isPackage(to.ours),
  },
  gatewayKnowsNoService: {
    sentence: "the gateway knows services only as subgraphs",
    broken: ({ from, to }: Import): boolean =>
      from.part === "gateway" && !!to.ours && to.ours.part !== "gateway" && !isPackage(to.ours),
  },
  packagesStandBelow: {
    sentence: "the kernel imports nothing of ours, the contracts the kernel, the kit both; no package imports a service",
    broken: ({ from, to }: Import): boolean => {
      if (!(isPackage(from) && to.ours) || to.ours.part === from.part) return false;
      const known = PACKAGE_KNOWS[from.part]?.includes(to.ours.part) ?? false;
      return !(known || (from.isTest && to.ours.part === TESTKIT));
    },
  },
  relativePathsStayAtHome: {
    sentence: "a relative path never leaves its package: what crosses is imported by the package's name",
    broken: ({ from, specifier, to }: Import): boolean => isRelative(specifier) && to.ours?.part !== from.part,
  },
  testkitServesTests: {
    sentence: "only tests import the testkit",
    broken: ({ from, to }: Import): boolean => to.ours?.part === TESTKIT && !from.isTest && !isWorkshop(from),
  },
  onlyOneFileKnowsKafka: {
    sentence: "only packages/service-kit/src/broker/kafka-broker.ts imports kafkajs",
    broken: ({ from, to }: Import): boolean => to.external === "kafkajs" && from.path !== `${KIT}/src/broker/kafka-broker.ts`,
  },
  onlyTheKitKnowsTheDriver: {
    sentence: "only the kit and services/access import pg: the others have the kit's store and reader",
    broken: ({ from, to }: Import): boolean =>
      to.external === "pg" && ![KIT, "services/access"].includes(from.part) && !isWorkshop(from),
  },
  packagesAreDeclared: {
    sentence: "what is imported stands in the dependencies of the nearest package.json",
    broken: ({ from, to, workspace }: Import): boolean => {
      if (!workspace || !to.external || to.external === "node:" || from.isTest || isWorkshop(from)) return false;
      return !workspace.dependencies.has(to.external);
    },
  },
} as const satisfies Readonly<Record<string, { readonly sentence: string; readonly broken: (use: Import) => boolean }>>;

/** Rules about what a file does, with the files that are free to. */
export const useRules = {
  importsCanBeRead: {
    sentence: "what is imported is written out: a computed import can't be checked",
    kind: "import",
    free: isWorkshop,
  },
  onlyConfigReadsTheEnvironment: {
    sentence: "only config.ts reads the environment; main.ts hands it over",
    kind: "environment",
    free: (place: Place): boolean => isWorkshop(place) || /\/(config|main)\.ts$/.test(place.path),
  },
  nobodyWritesToTheConsole: {
    sentence: "a service logs by its logger, not to the console",
    kind: "console",
    free: isWorkshop,
  },
} as const satisfies Readonly<
  Record<string, { readonly sentence: string; readonly kind: string; readonly free: (place: Place) => boolean }>
>;

export type RuleName = keyof typeof importRules | keyof typeof useRules;
