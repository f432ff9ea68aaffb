import { stripTypeScriptTypes } from "node:module";

// biome-ignore lint/style/noDefaultExport: jest asks for one.
export default { process: (source) => ({ code: stripTypeScriptTypes(source) }) };
