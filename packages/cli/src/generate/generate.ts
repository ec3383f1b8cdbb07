import { join, relative } from "node:path";
import {
	buildModel,
	checkExamples,
	DocumentError,
	emitProvider,
	type GeneratedFile,
	readDocument,
} from "@countersign/openapi";
import { createTwoFilesPatch } from "diff";
import { UsageError } from "../shared/errors.ts";
import type { Files } from "../shared/files.ts";
import type { Machine } from "../shared/machine.ts";
import { documents, isCheckout, repositoryRoot, specOf } from "../shared/specs.ts";
import { generateInto } from "./into.ts";

type Used = Pick<Machine, "print" | "clock" | "files">;

function filesUnder(folder: string, files: Files): string[] {
	if (files.kind(folder) === undefined) return [];
	return files.list(folder).flatMap((name) => {
		const path = join(folder, name);
		return files.kind(path) === "folder" ? filesUnder(path, files) : [path];
	});
}

/** The folders that contain only generated files. Files in them that are no longer generated must be removed. */
const generatedFolders = (provider: string): string[] => [
	`packages/sdk/src/${provider}/generated`,
	`packages/webhooks/src/${provider}/generated`,
	`packages/mock/src/${provider}/generated`,
	`packages/console/src/${provider}/generated`,
	`packages/mirror/src/${provider}/generated`,
];

interface Outcome {
	readonly emitted: readonly GeneratedFile[];
	readonly stale: readonly string[];
}

async function plan(provider: string, root: string, files: Files, checksExamples: boolean): Promise<Outcome> {
	const { folder, shownAs, profile } = specOf(provider);
	const loaded = await readDocument(folder, shownAs, profile, files);
	const problems = checksExamples ? checkExamples(loaded, folder, shownAs, files) : [];
	if (problems.length > 0) throw new DocumentError(problems);
	const emitted = await emitProvider(buildModel(loaded));
	const wanted = new Set(emitted.map(({ path }) => join(root, path)));
	const stale = generatedFolders(provider)
		.flatMap((folder) => filesUnder(join(root, folder), files))
		.filter((path) => !wanted.has(path));
	return { emitted, stale };
}

async function generateAll(
	check: boolean,
	root: string,
	checksExamples: boolean,
	{ print, clock, files }: Used,
): Promise<number> {
	let differences = 0;
	for (const provider of documents(files)) {
		const started = clock.monotonic();
		const { emitted, stale } = await plan(provider, root, files, checksExamples);
		for (const file of emitted) {
			const path = join(root, file.path);
			const before = files.kind(path) === undefined ? undefined : files.readText(path);
			if (before === file.text) continue;
			differences++;
			if (check)
				print(
					createTwoFilesPatch(
						before === undefined ? "/dev/null" : file.path,
						file.path,
						before ?? "",
						file.text,
						"as committed",
						"as generated",
						{ context: 2 },
					).slice(0, 4000),
				);
			else files.write(path, file.text);
		}
		for (const path of stale) {
			differences++;
			if (check) print(`${relative(root, path)} is no longer generated; remove it`);
			else files.remove(path);
		}
		print(`${provider}: ${emitted.length} files in ${((clock.monotonic() - started) / 1000).toFixed(1)} s`);
	}
	if (!check) return 0;
	print(
		differences === 0
			? "every generated file is up to date"
			: `${differences} generated files are out of date; run \`npm run generate\` and commit what it writes`,
	);
	return differences === 0 ? 0 : 1;
}

export async function generate(
	args: {
		readonly all: boolean;
		readonly check: boolean;
		readonly spec: string | undefined;
		readonly out: string | undefined;
		/** The overlay of the document. @defaultValue the one beside it */
		readonly overlay?: string | undefined;
		/** The name of a package, or true for the name of the API. Without it, only the client is written. */
		readonly package?: string | true | undefined;
		/** Whether files that were edited by hand are replaced. @defaultValue false */
		readonly force?: boolean;
		/** Where the repository is whose files are written or compared. */
		readonly root?: string;
		/** Whether recorded examples must match their schemas. False just before they are recorded again. @defaultValue true */
		readonly checksExamples?: boolean;
	},
	machine: Used,
): Promise<number> {
	const { files } = machine;
	if (args.all && !isCheckout(files))
		throw new UsageError("--all works only in a clone of the Countersign repository. Pass a document and --out <dir>.");
	if (args.all) return generateAll(args.check, args.root ?? repositoryRoot, args.checksExamples ?? true, machine);
	if (args.spec === undefined || args.out === undefined)
		throw new UsageError("Pass a document (a provider, a file or a folder) and --out <dir>.");
	return generateInto({ ...args, spec: args.spec, out: args.out }, machine);
}
