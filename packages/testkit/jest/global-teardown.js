import { endRun } from "../src/run.ts";

// biome-ignore lint/style/noDefaultExport: jest asks for one.
export default endRun;
