import { RotationInProgressError } from "../rotation/rotate.ts";
import { run } from "./run.ts";
import { UsageError } from "./usage.ts";

function interrupted(): Promise<void> {
	return new Promise((resolve) => {
		process.once("SIGINT", () => resolve());
		process.once("SIGTERM", () => resolve());
	});
}

function codeOf(error: Error & { readonly code?: unknown }): number {
	return error instanceof UsageError || String(error.code).startsWith("ERR_PARSE_ARGS") ? 2 : 1;
}

// Without `await` at the top: this is built as CommonJS too.
run(process.argv.slice(2), (text) => console.log(text), interrupted).then(
	(code) => {
		process.exitCode = code;
	},
	(error: Error) => {
		process.exitCode = codeOf(error);
		const help = process.exitCode === 2 ? "\ncountersign-webhooks --help shows what there is" : "";
		const busy = error instanceof RotationInProgressError ? "\nfinish that one first" : "";
		console.error(`${error.message}${help}${busy}`);
	},
);
