#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { create } from "./create.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
	version: string;
};
process.exitCode = await create(process.argv.slice(2), {
	folder: process.cwd(),
	templates: fileURLToPath(new URL("../templates/", import.meta.url)),
	version,
	isInteractive: process.stdin.isTTY === true && process.stdout.isTTY === true,
	userAgent: process.env.npm_config_user_agent,
	// Loaded only when there is something to ask.
	ask: async (given) => (await import("./ask.ts")).ask(given),
	print: (text) => console.log(text),
	printError: (text) => console.error(text),
});
