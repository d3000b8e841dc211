/** Commands whose standard output is data: npm's own lines would stand in it. */
const quiet: readonly string[] = ["annotate", "review"];

/**
 * How a command is called where this runs, for sentences that tell a person what to do: `npm run ingest -- --accept x` in
 * the project, `npx sijill ingest --accept x` where the package is used (`SIJILL_PACKAGED`, set by bin/sijill.mjs).
 * @param options as they follow the command's name
 */
export function call(command: string, options = ""): string {
  if (process.env["SIJILL_PACKAGED"] !== undefined)
    return `npx sijill ${command.replace(":", "-")} ${options}`.trimEnd();
  const run = quiet.includes(command) ? "npm run -s" : "npm run";
  const start = ["start", "test"].includes(command) ? `npm ${command}` : `${run} ${command}`;
  return options === "" ? start : `${start} -- ${options}`;
}
