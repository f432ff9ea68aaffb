import { endRun } from "../src/run.ts";

export default endRun;
