import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { repositoryFiles } from "../repository.ts";
import type { Check } from "./check.ts";

const LINK = /\[[^\]]*\]\(<?([^)\s>]+)>?[^)]*\)/g;
const HEADING = /^#{1,6}\s+(.+?)\s*#*$/gm;
const FENCE = /^(```|~~~)[\s\S]*?^\1/gm;
const ELSEWHERE = /^[a-z][a-z+.-]*:/i;

/** The anchor that a forge gives to a heading. */
function anchorOf(heading: string): string {
  const text = heading.replace(/[`*]|\[([^\]]*)\]\([^)]*\)/g, "$1");
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

function anchorsIn(markdown: string): ReadonlySet<string> {
  return new Set([...markdown.replace(FENCE, "").matchAll(HEADING)].map(([, heading = ""]) => anchorOf(heading)));
}

/** Where the links of a page lead, without those to other sites and those in examples of code. */
export function linksIn(markdown: string): readonly string[] {
  const prose = markdown.replace(FENCE, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(LINK)].map(([, target = ""]) => target).filter((target) => !ELSEWHERE.test(target));
}

function brokenLinks(root: string, page: string): readonly string[] {
  const markdown = readFileSync(join(root, page), "utf8");
  return linksIn(markdown).filter((link) => {
    const [target = "", anchor] = decodeURIComponent(link).split("#");
    const path = target === "" ? page : normalize(target.startsWith("/") ? target.slice(1) : join(dirname(page), target));
    if (!existsSync(join(root, path))) return true;
    return anchor !== undefined && path.endsWith(".md") && !anchorsIn(readFileSync(join(root, path), "utf8")).has(anchor);
  });
}

/** The links of all Markdown pages that lead to a file or a heading that is not there. */
export const linksResolve: Check = {
  name: "links between documents resolve",
  run: async (root) => {
    const pages = repositoryFiles(root).filter((path) => path.endsWith(".md"));
    return pages.flatMap((page) => brokenLinks(root, page).map((link) => `${page}: ${link}`));
  },
};
