/** A headless Chromium, driven by playwright-core, which is installed when a check needs it. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { CHROMIUM_FLAGS, chromium } from "../lib/chromium.mjs";
import { installTools } from "../lib/tools.mjs";

/** The part of playwright-core that we use; it is not installed with the workspace, so its types are missing. */
export interface Page {
	goto(url: string): Promise<unknown>;
	evaluate<T>(script: string): Promise<T>;
	on(event: "console", listener: (message: { type(): string; text(): string }) => void): void;
	on(event: "pageerror", listener: (error: Error) => void): void;
	on(
		event: "requestfailed",
		listener: (request: { url(): string; failure(): { errorText: string } | null }) => void,
	): void;
	on(event: "request", listener: (request: { url(): string }) => void): void;
	screenshot(options: { readonly path: string }): Promise<unknown>;
	click(selector: string): Promise<void>;
	hover(selector: string): Promise<void>;
	focus(selector: string): Promise<void>;
	readonly keyboard: { press(key: string): Promise<void> };
	setViewportSize(size: { readonly width: number; readonly height: number }): Promise<void>;
	emulateMedia(options: { readonly colorScheme: "light" | "dark" }): Promise<void>;
	fill(selector: string, text: string): Promise<void>;
	waitForSelector(selector: string): Promise<{ getAttribute(name: string): Promise<string | null> }>;
	close(): Promise<void>;
}

export interface Browser {
	newPage(options: object): Promise<Page>;
	close(): Promise<void>;
}

interface Playwright {
	readonly chromium: { launch(options: object): Promise<Browser> };
}

/** The path of Chromium. @throws Error if it cannot be installed */
export function chromiumPath(): string {
	const { why, path } = chromium();
	if (!path) throw new Error(why);
	return path;
}

/** Starts Chromium. With a port, other programs can drive it too. */
export function launch(port?: number): Promise<Browser> {
	const tools = installTools("playwright", { "playwright-core": "1.65.1" });
	const playwright = createRequire(join(tools, "package.json"))("playwright-core") as Playwright;
	const args = port === undefined ? CHROMIUM_FLAGS : [...CHROMIUM_FLAGS, `--remote-debugging-port=${port}`];
	return playwright.chromium.launch({ executablePath: chromiumPath(), args });
}
