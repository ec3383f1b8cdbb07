#!/usr/bin/env node
import { createRequire } from "node:module";
import { run } from "./program.ts";
import { thisMachine } from "./shared/machine.ts";
import { stopping } from "./shared/stopping.ts";

stopping.watchOutput();
const { version } = createRequire(import.meta.url)("../package.json") as { readonly version: string };
process.exitCode = stopping.exitCodeOf(await run(process.argv.slice(2), thisMachine, version));
