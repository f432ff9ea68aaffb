import { returnReport } from "./return-report.ts";
import { saveReport } from "./save-report.ts";
import { submitReport } from "./submit-report.ts";
import { validateReport } from "./validate-report.ts";

/** All that can be done with a report that was opened, in the order of the procedure. */
export const reportVerbs = { saveReport, submitReport, returnReport, validateReport } as const;
