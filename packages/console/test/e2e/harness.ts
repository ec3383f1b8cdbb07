import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { CHROMIUM_FLAGS, chromium as findChromium } from "../../../../scripts/lib/chromium.mjs";
import { run } from "../../../cli/src/program.ts";
import { thisMachine } from "../../../cli/src/shared/machine.ts";

/** Why these tests cannot run here; undefined if they can. */
export const whyNot: string | undefined = findChromium().why;

interface Received {
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: string;
}

/** A receiver of webhooks. A test chooses its response. */
export interface Receiver {
	readonly url: string;
	readonly received: Received[];
	respond: { status: number; body: string };
	close(): Promise<void>;
}

export async function receiver(): Promise<Receiver> {
	const received: Received[] = [];
	const self = { received, respond: { status: 200, body: '{"received":true}' } };
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on("data", (chunk: Buffer) => chunks.push(chunk));
		request.on("end", () => {
			received.push({ headers: request.headers, body: Buffer.concat(chunks).toString("utf8") });
			response.writeHead(self.respond.status, { "content-type": "application/json" }).end(self.respond.body);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return Object.assign(self, {
		url: `http://127.0.0.1:${port}/webhook`,
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	});
}

/** `countersign dev`, with a browser that shows its console. */
export interface Sandbox {
	readonly origin: string;
	readonly token: string;
	readonly browser: Browser;
	/** A page of a signed-in browser. */
	readonly page: Page;
	readonly context: BrowserContext;
	/** Errors that any page logged or threw, such as a violation of the content security policy. */
	readonly problems: string[];
	/** What the command printed so far. */
	printed(): string;
	/** A value that was printed for the shell, such as `ARCUS_API_KEY`. */
	variable(name: string): string;
	/** The address of a page of the first world of an API: of the first API, unless another is named. */
	address(page: string, api?: string): string;
	control<T = never>(
		method: string,
		path: string,
		body?: unknown,
	): Promise<{ readonly status: number; readonly body: T }>;
	/** Presses Enter in the terminal. */
	pressEnter(): void;
	/** Opens another browser, signed in to the same session. */
	another(options?: BrowserContextOptions): Promise<Page>;
	/** Stops `countersign dev`, but not the browser. */
	stop(): Promise<void>;
	close(): Promise<void>;
}

/** One browser for all files of tests, because a start costs seconds. It ends with the process. */
let browserOfAll: Promise<Browser> | undefined;

async function sharedBrowser(): Promise<Browser> {
	const before = await browserOfAll?.catch(() => undefined);
	if (before?.isConnected()) return before;
	browserOfAll = chromium.launch({
		executablePath: findChromium().path as string,
		args: [...CHROMIUM_FLAGS, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
	});
	return browserOfAll;
}

export async function openSandbox(apis: readonly string[]): Promise<Sandbox> {
	const state = mkdtempSync(join(tmpdir(), "console-"));
	const server = await startDev(apis, state);
	const [, base = ""] = /^Control API on (\S+)\. /m.exec(server.printed()) ?? [];
	const token = readFileSync(join(state, "token"), "utf8").trim();
	const { origin } = new URL(base);
	const problems: string[] = [];
	const browser = await sharedBrowser();
	const contexts: BrowserContext[] = [];
	const signedIn = async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
		const context = await browser.newContext({
			viewport: { width: 1440, height: 900 },
			reducedMotion: "reduce",
			...options,
		});
		contexts.push(context);
		await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
		await context.addInitScript((value) => {
			if (location.protocol !== "about:") localStorage.setItem("countersign.session", value);
		}, token);
		context.setDefaultTimeout(60_000);
		context.on("console", (message) => {
			if (message.type() === "error") problems.push(`${message.page()?.url()}: ${message.text()}`);
		});
		context.on("weberror", (error) => problems.push(`${error.page()?.url()}: ${error.error().message}`));
		return context;
	};
	const context = await signedIn();
	const control = async <T>(method: string, path: string, body?: unknown) => {
		const response = await fetch(base + path, {
			method,
			headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { "content-type": "application/json" }) },
			...(body !== undefined && { body: JSON.stringify(body) }),
		});
		const text = await response.text();
		return { status: response.status, body: (text === "" ? undefined : JSON.parse(text)) as T };
	};
	const places = new Map<string, string>();
	const served = await control<{ data: { name: string }[] }>("GET", "/apis");
	for (const { name: api } of served.body.data) {
		const { body } = await control<{ data: { entity_id: string; mode: string }[] }>("GET", `/apis/${api}/worlds`);
		const world = body.data.find(({ mode }) => mode === "test") ?? body.data[0];
		places.set(api, `${origin}/${api}/${encodeURIComponent(world?.entity_id ?? "")}/${world?.mode}`);
	}
	const stop = async (): Promise<void> => server.stop();
	return {
		origin,
		token,
		browser,
		context,
		page: await context.newPage(),
		problems,
		printed: server.printed,
		variable: (name) => new RegExp(`^export ${name}=(.+)$`, "m").exec(server.printed())?.[1] ?? "",
		address: (page, api = served.body.data[0]?.name ?? "") => `${places.get(api)}/${page}`,
		control,
		pressEnter: server.pressEnter,
		another: async (options) => (await signedIn(options)).newPage(),
		stop,
		async close() {
			for (const one of contexts) await one.close();
			await stop();
			rmSync(state, { recursive: true, force: true });
		},
	};
}

/** Starts the command as a person does, on free ports. */
async function startDev(apis: readonly string[], state: string) {
	const lines: string[] = [];
	const listeners = new Set<() => void>();
	let stop = (): void => {};
	const stopped = new Promise<void>((resolve) => {
		stop = resolve;
	});
	let ready = (): void => {};
	const started = new Promise<void>((resolve) => {
		ready = resolve;
	});
	const print = (text: string): void => {
		lines.push(text);
		if (text.includes("stop with Ctrl-C")) ready();
	};
	const machine = {
		...thisMachine,
		print,
		warn: print,
		stopped: () => stopped,
		onEnter: (listener: () => void) => {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
	};
	const ended = run(["dev", ...apis, "--port", "0", "--state", state], machine, "0.0.0");
	await Promise.race([started, ended.then(() => Promise.reject(new Error(lines.join("\n"))))]);
	return {
		printed: () => lines.join("\n"),
		pressEnter: () => {
			for (const listener of listeners) listener();
		},
		stop: async () => {
			stop();
			await ended;
		},
	};
}
