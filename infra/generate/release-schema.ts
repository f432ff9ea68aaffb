import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dangerousChanges, RELEASED_SCHEMA } from "../check/breaking-changes.ts";
import { repositoryRoot } from "../repository.ts";
import { printApiSchema } from "./api-schema.ts";
import { write } from "./artifact.ts";
import { composeRepository } from "./supergraph.ts";

// npm run release-schema: from now on `npm run check` refuses to break today's public schema.
const composed = composeRepository(repositoryRoot);
if (!composed) throw new Error("No service has a schema yet.");

const path = join(repositoryRoot, RELEASED_SCHEMA);
const toAnnounce = existsSync(path) ? dangerousChanges(readFileSync(path, "utf8"), composed.apiSchema) : [];
for (const change of toAnnounce) console.log(`tell the clients  ${change}`);

const written = await write(repositoryRoot, [{ path: RELEASED_SCHEMA, content: printApiSchema(composed.apiSchema) }]);
console.log(`${written.length > 0 ? "written" : "up to date"}  ${RELEASED_SCHEMA}`);
