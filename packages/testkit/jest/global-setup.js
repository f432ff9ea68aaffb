import { prepareRun } from "../src/run.ts";

export default prepareRun;
