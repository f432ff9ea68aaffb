import { apiSchema } from "./api-schema.ts";
import type { Generator } from "./artifact.ts";
import { asyncApi } from "./asyncapi.ts";
import { eventTable } from "./asyncapi-table.ts";
import { lifecycleDocument } from "./lifecycles.ts";
import { operationTable } from "./operations.ts";
import { resolverTypes } from "./resolver-types.ts";
import { rightsPage } from "./rights.ts";
import { supergraph } from "./supergraph.ts";
import { trustedDocuments } from "./trusted-documents.ts";

/** All that is generated, by the name that `npm run generate -- NAME` takes. */
export const generators: Readonly<Record<string, Generator>> = {
  "resolver-types": resolverTypes,
  supergraph,
  "api-schema": apiSchema,
  operations: operationTable,
  "trusted-documents": trustedDocuments,
  lifecycles: lifecycleDocument,
  rights: rightsPage,
  asyncapi: asyncApi,
  "event-table": eventTable,
};
