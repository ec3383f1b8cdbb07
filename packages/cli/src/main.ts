#!/usr/bin/env node
import { createRequire } from "node:module";
import { run } from "./program.ts";
import { thisMachine } from "./shared/machine.ts";

// A reader such as `head` closes the pipe when it has read enough. Nobody would see an error then.
process.stdout.on("error", (error: Error & { readonly code?: string }) => {
	if (error.code === "EPIPE") process.exit();
	throw error;
});

const { version } = createRequire(import.meta.url)("../package.json") as { readonly version: string };
process.exitCode = await run(process.argv.slice(2), thisMachine, version);
