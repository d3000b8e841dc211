import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";

const copied = [
  ...["app", "components", "lib", "scripts", "public", "package.json", "package-lock.json"],
  ...["tsconfig.json", "next.config.ts", "tailwind.config.ts", ".browserslistrc"],
];

/** Copies the project without its content, to build other content there; packages by hard links. */
export function copyProject(project: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of copied) {
    cpSync(path.join(project, name), path.join(to, name), { recursive: true });
  }
  linkTree(path.join(project, "node_modules"), path.join(to, "node_modules"));
}

/** Next bundles nothing from outside its project, so a link to the folder would not do. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isFile()) linkOrCopy(source, target);
    else cpSync(source, target, { verbatimSymlinks: true });
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}
