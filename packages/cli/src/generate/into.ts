import { join, resolve } from "node:path";
import { checkOutput, emitClientFor, emitPackage, type GeneratedFile } from "@countersign/openapi";
import { type ApiModel, buildModel, summarizeModel } from "@countersign/openapi/model";
import { UsageError } from "../shared/errors.ts";
import type { Files } from "../shared/files.ts";
import type { Machine } from "../shared/machine.ts";
import { intakeOf, locateSpec, packageRoot, readSpec } from "../shared/specs.ts";
import { clientLines } from "../shared/unsupported.ts";
import { describeChanges } from "./changes.ts";
import { planFiles, type WritePlan } from "./plan.ts";
import { readPending, readRecord } from "./record.ts";
import { writeFiles } from "./write.ts";

interface IntoArguments {
	readonly spec: string;
	readonly out: string;
	readonly overlay?: string | undefined;
	/** The name of a package, or true for the name of the API. Without it, only the client is written. */
	readonly package?: string | true | undefined;
	/** Write nothing, and say whether the folder is out of date. */
	readonly check: boolean;
	/** Whether files that were edited by hand are replaced. */
	readonly force?: boolean;
}

const PACKAGE_NAME = /^(?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*$/;

/** Writes a client, or a package with one, into a folder. Keeps what others wrote there. */
export async function generateInto(
	args: IntoArguments,
	{ print, files }: Pick<Machine, "print" | "files">,
): Promise<number> {
	const { out, check, force = false } = args;
	if (typeof args.package === "string" && !PACKAGE_NAME.test(args.package))
		throw new UsageError(
			`--package must be the name of a package, such as shop or @acme/shop, but was ${args.package}.`,
		);
	if (files.kind(out) === "file") throw new UsageError(`--out ${out} is a file. Pass a folder.`);
	const spec = locateSpec(args.spec, files, args.overlay);
	const loaded = await readSpec(spec, files);
	const model = buildModel(loaded);
	const emitted =
		args.package === undefined
			? await emitClientFor(model, spec.shownAs, "countersign generate")
			: await packageFiles(model, spec.shownAs, args, files);
	const problems = checkOutput(emitted);
	if (problems.length > 0) {
		print(
			`${spec.shownAs}: the generated code does not compile, so nothing was written. A name in the document probably collides with another or with a reserved one; rename it there.`,
		);
		for (const problem of problems) print(`  ${problem}`);
		return 1;
	}
	const folder = resolve(out);
	const record = readRecord(folder, files);
	const plan = planFiles(folder, emitted, { record, pending: readPending(folder, files), force }, files);
	const summary = summarizeModel(model);
	for (const line of describeChanges(record?.model, summary)) print(line);
	for (const path of plan.kept)
		print(`${path} was edited by hand, or is not generated: it is kept. Pass --force to replace it.`);
	for (const path of plan.abandoned) print(`${path} is no longer generated, but was edited by hand: it is kept.`);
	if (check) return report(plan, out, print);
	writeFiles(folder, emitted, summary, plan, files);
	const removed = plan.remove.length === 0 ? "" : `, ${plan.remove.length} removed`;
	print(`${emitted.length} files in ${out}: ${plan.write.length} written${removed}`);
	for (const line of clientLines(model, intakeOf(loaded))) print(line);
	return 0;
}

function packageFiles(model: ApiModel, shownAs: string, args: IntoArguments, files: Files): Promise<GeneratedFile[]> {
	const name = typeof args.package === "string" ? args.package : model.provider;
	const { version } = JSON.parse(files.readText(join(packageRoot, "package.json"))) as { readonly version: string };
	const command = `npx countersign generate ${shownAs} --out . --package${typeof args.package === "string" ? ` ${name}` : ""}`;
	return emitPackage(model, { name, source: shownAs, command, version });
}

function report({ isOutdated, write, remove, kept }: WritePlan, out: string, print: (text: string) => void): number {
	if (!isOutdated) {
		print(`${out} is up to date${kept.length > 0 ? ", apart from the files that were edited by hand" : ""}`);
		return 0;
	}
	for (const { path } of write) print(`${path} is out of date`);
	for (const path of remove) print(`${path} is no longer generated`);
	print(`${out} is out of date. Run the command without --check.`);
	return 1;
}
