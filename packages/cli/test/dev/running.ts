import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, vi } from "vitest";
import { run } from "../../src/program.ts";
import type { Machine } from "../../src/shared/machine.ts";
import { testMachine } from "../machine.ts";

/** A folder that is removed after the test. */
export function folder() {
	const path = mkdtempSync(join(tmpdir(), "dev-"));
	onTestFinished(() => rmSync(path, { recursive: true, force: true }));
	return path;
}

/** Starts `countersign dev` and returns what it printed, a way to call its control API, and a way to stop it. */
export async function dev(state: string, ...args: string[]) {
	return devOn({}, state, ...args);
}

/** The same on another machine. */
export async function devOn(replaced: Partial<Machine>, state: string, ...args: string[]) {
	let stop = () => {};
	const stopped = new Promise<void>((resolve) => {
		stop = resolve;
	});
	const { machine, lines, warnings } = testMachine({ stopped: () => stopped, ...replaced });
	const code = run(["dev", ...args, "--port", "0", "--state", state], machine, "1.2.3");
	onTestFinished(async () => {
		stop();
		await code;
	});
	await vi.waitFor(() => expect(lines.join("\n")).toContain("stop with Ctrl-C"), { timeout: 30_000 });
	const printed = lines.join("\n");
	const [, shown = ""] = /^Control API on (\S+)\. /m.exec(printed) ?? [];
	const { port } = new URL(shown);
	const url = `http://127.0.0.1:${port}/control/v1`;
	const token = readFileSync(join(state, "token"), "utf8");
	const call = async (method: string, path: string, body?: unknown) => {
		const response = await fetch(url + path, {
			method,
			headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { "content-type": "application/json" }) },
			...(body !== undefined && { body: JSON.stringify(body) }),
		});
		const text = await response.text();
		return text === "" ? undefined : JSON.parse(text);
	};
	const variable = (name: string) => new RegExp(`^export ${name}=(.+)$`, "m").exec(printed)?.[1] ?? "";
	const end = () => {
		stop();
		return code;
	};
	const [, apiPort = ""] = /_BASE_URL=https?:\/\/[^:]+:(\d+)/.exec(printed) ?? [];
	return { printed, lines, token, call, variable, warnings, end, port, apiPort };
}

/** Sends a request under another name of this machine. */
export async function requestAs(host: string, port: string, path: string, headers: Record<string, string> = {}) {
	const response = await new Promise<IncomingMessage>((resolve, reject) => {
		request({ host: "127.0.0.1", port, path, headers: { host, ...headers } }, resolve)
			.on("error", reject)
			.end();
	});
	response.resume();
	return { status: response.statusCode, headers: response.headers };
}
