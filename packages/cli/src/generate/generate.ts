import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import {
	buildModel,
	checkExamples,
	checkOutput,
	DocumentError,
	emitClientFor,
	emitProvider,
	type GeneratedFile,
	readDocument,
} from "@countersign/openapi";
import type { Clock } from "@countersign/webhooks";
import { createTwoFilesPatch } from "diff";
import { UsageError } from "../shared/errors.ts";
import { documents, isCheckout, locateSpec, repositoryRoot, specFolder } from "../shared/specs.ts";
import { writeFile } from "../shared/write.ts";

function filesUnder(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		return statSync(path).isDirectory() ? filesUnder(path) : [path];
	});
}

/** The folders that hold generated files and nothing else: what is in them and not generated any more is in the way. */
const generatedFolders = (provider: string): string[] => [
	`packages/sdk/src/${provider}/generated`,
	`packages/webhooks/src/${provider}/generated`,
	`packages/mock/src/${provider}/generated`,
];

interface Outcome {
	readonly files: readonly GeneratedFile[];
	readonly stale: readonly string[];
}

async function plan(provider: string, root: string, checksExamples: boolean): Promise<Outcome> {
	const [folder, shownAs] = [specFolder(provider), `packages/openapi/specs/${provider}`];
	const loaded = await readDocument(folder, shownAs, "strict");
	const problems = checksExamples ? checkExamples(loaded, folder, shownAs) : [];
	if (problems.length > 0) throw new DocumentError(problems);
	const files = await emitProvider(buildModel(loaded));
	const wanted = new Set(files.map((file) => join(root, file.path)));
	const stale = generatedFolders(provider)
		.flatMap((folder) => filesUnder(join(root, folder)))
		.filter((path) => !wanted.has(path));
	return { files, stale };
}

async function generateAll(
	check: boolean,
	root: string,
	print: (text: string) => void,
	clock: Pick<Clock, "monotonic">,
	checksExamples: boolean,
): Promise<number> {
	let differences = 0;
	for (const provider of documents()) {
		const started = clock.monotonic();
		const { files, stale } = await plan(provider, root, checksExamples);
		for (const file of files) {
			const path = join(root, file.path);
			const before = existsSync(path) ? readFileSync(path, "utf8") : undefined;
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
			else writeFile(root, file);
		}
		for (const path of stale) {
			differences++;
			if (check) print(`${relative(root, path)} is no longer generated; remove it`);
			else rmSync(path);
		}
		print(`${provider}: ${files.length} files in ${((clock.monotonic() - started) / 1000).toFixed(1)} s`);
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
		/** Where the repository is whose files are written or compared. */
		readonly root?: string;
		/** Whether recorded examples must match their schemas. Off before they are recorded again. @defaultValue true */
		readonly checksExamples?: boolean;
	},
	print: (text: string) => void,
	clock: Pick<Clock, "monotonic">,
): Promise<number> {
	if (args.all && !isCheckout())
		throw new UsageError("--all works only in a clone of the Countersign repository. Pass a document and --out <dir>.");
	if (args.all) return generateAll(args.check, args.root ?? repositoryRoot, print, clock, args.checksExamples ?? true);
	if (args.spec === undefined || args.out === undefined)
		throw new UsageError("Pass a document (a provider, a file or a folder) and --out <dir>.");
	const { folder, shownAs } = locateSpec(args.spec);
	const model = buildModel(await readDocument(folder, shownAs));
	const files = await emitClientFor(model, shownAs, "countersign generate");
	const problems = checkOutput(files);
	if (problems.length > 0) {
		print(
			`${shownAs}: the generated code does not compile, so nothing was written. A name in the document probably collides with another or with a reserved one; rename it there.`,
		);
		for (const problem of problems) print(`  ${problem}`);
		return 1;
	}
	for (const file of files) writeFile(resolve(args.out), file);
	print(`${files.length} files in ${args.out}`);
	return 0;
}
