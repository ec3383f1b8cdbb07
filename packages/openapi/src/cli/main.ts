#!/usr/bin/env node
import { parseArgs } from "node:util";
import { DocumentError } from "../document/load.ts";
import { CommandError, USAGE, UsageError } from "./usage.ts";

const print = (text: string): void => console.log(text);

async function run(argv: readonly string[]): Promise<number> {
	const [command, ...rest] = argv;
	if (command === undefined || command === "help" || command === "--help") {
		print(USAGE);
		return command === undefined ? 2 : 0;
	}
	const { values, positionals } = parseArgs({
		args: rest,
		allowPositionals: true,
		options: {
			out: { type: "string" },
			all: { type: "boolean" },
			check: { type: "boolean" },
			port: { type: "string" },
			from: { type: "string" },
			seed: { type: "string" },
			log: { type: "string" },
			strict: { type: "boolean" },
			"local-webhooks": { type: "boolean" },
			"no-limits": { type: "boolean" },
		},
	});
	const [target] = positionals;
	switch (command) {
		case "generate":
			return (await import("./generate.ts")).generate(
				{ all: values.all === true, check: values.check === true, spec: target, out: values.out },
				print,
			);
		case "lint":
			return (await import("./lint.ts")).lint(target, print);
		case "mock":
			return (await import("./mock.ts")).mock(
				{
					provider: target,
					port: values.port,
					seed: values.seed,
					log: values.log,
					strict: values.strict === true,
					localWebhooks: values["local-webhooks"] === true,
					limits: values["no-limits"] !== true,
				},
				print,
			);
		case "collections":
			return (await import("./collections.ts")).collections({ target, out: values.out }, print);
		case "scopes":
			return (await import("./scopes.ts")).scopes({ target, from: values.from }, print, console.error);
		case "verify-live":
			return (await import("./verify-live.ts")).verify(target, print);
		default:
			throw new UsageError(`there is no command ${command}`);
	}
}

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	if (error instanceof CommandError) console.error(error.message);
	else if (error instanceof DocumentError) console.error(`${error.message}\n${error.problems.length} problems`);
	else if (error instanceof UsageError || (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS"))
		console.error(`${(error as Error).message}\n\n${USAGE}`);
	else throw error;
	process.exitCode = error instanceof DocumentError || error instanceof CommandError ? 1 : 2;
}
