#!/usr/bin/env node
import { parseArgs } from "node:util";
import type { DocumentError } from "@countersign/openapi";
import { USAGE, UsageError } from "./shared/usage.ts";

/** By its name: the class comes with the whole generator. */
function isDocumentError(error: unknown): error is DocumentError {
	return error instanceof Error && error.name === "DocumentError";
}

const print = (text: string): void => console.log(text);

function interrupted(): Promise<void> {
	return new Promise((resolve) => {
		process.once("SIGINT", () => resolve());
		process.once("SIGTERM", () => resolve());
	});
}

/** Prints what went wrong and returns the exit code. */
function report(error: Error & { readonly code?: unknown }): number {
	if (isDocumentError(error)) console.error(`${error.message}\n${error.problems.length} problems`);
	else if (error instanceof UsageError || String(error.code).startsWith("ERR_PARSE_ARGS")) {
		console.error(`${error.message}\ncountersign --help shows what there is`);
		return 2;
	} else
		console.error(error.name === "RotationInProgressError" ? `${error.message}\nfinish that one first` : error.message);
	return 1;
}

async function run(argv: readonly string[]): Promise<number> {
	const [command, ...rest] = argv;
	if (command === undefined || command === "help" || command === "--help") {
		print(USAGE);
		return command === undefined ? 2 : 0;
	}
	if (command === "webhooks") return (await import("./webhooks/run.ts")).run(rest, print, interrupted);
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
			return (await import("./generate/generate.ts")).generate(
				{ all: values.all === true, check: values.check === true, spec: target, out: values.out },
				print,
			);
		case "lint":
			return (await import("./lint/lint.ts")).lint(target, print);
		case "mock":
			return (await import("./mock/mock.ts")).mock(
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
			return (await import("./collections/collections.ts")).collections({ target, out: values.out }, print);
		case "scopes":
			return (await import("./scopes/scopes.ts")).scopes({ target, from: values.from }, print, console.error);
		case "verify-live":
			return (await import("./verify-live/verify-live.ts")).verify(target, print);
		default:
			throw new UsageError(`there is no command ${command}`);
	}
}

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	process.exitCode = report(error as Error & { readonly code?: unknown });
}
