import type { Listening, MockOptions } from "@countersign/mock";
import { UsageError } from "../shared/errors.ts";
import type { Machine } from "../shared/machine.ts";
import { missingDocument } from "../shared/missing-document.ts";
import { documentFirstCall, documentSettings } from "./document-first-call.ts";
import type { MockableDocument } from "./document-mock.ts";
import { firstCall, type PrintedKey, settings } from "./first-call.ts";
import { openRequestLog } from "./request-log.ts";
import { keyOf, type Startable } from "./startable.ts";

const PORT_PROBLEMS: Readonly<Record<string, string>> = {
	EADDRINUSE: "is in use",
	EACCES: "requires permissions that you do not have",
};

/** Returns what is wrong with the port, if the server failed to start because of it. */
export const whyPort = (error: unknown): string | undefined => PORT_PROBLEMS[(error as { code?: string }).code ?? ""];

/** @throws UsageError when there is no such mock */
export async function factoryOf(provider: string): Promise<(options: MockOptions) => Startable> {
	const { createArcaMock, createArcusMock, createDeskflowMock } = await import("@countersign/mock");
	const factories: Readonly<Record<string, (options: MockOptions) => Startable>> = {
		arca: createArcaMock,
		arcus: createArcusMock,
		deskflow: createDeskflowMock,
	};
	const found = factories[provider];
	if (!found)
		throw new UsageError(`There is no mock of ${provider}. There are mocks of ${Object.keys(factories).join(", ")}.`);
	return found;
}

/** The APIs with a mock of their own. */
const KNOWN: ReadonlySet<string> = new Set(["arca", "arcus", "deskflow"]);

/** What a command can serve: an API with a mock of its own, or a document. */
export interface Mockable {
	readonly name: string;
	/** Undefined for an API with a mock of its own. */
	readonly document?: MockableDocument;
	create(options: MockOptions): Startable;
}

/**
 * Finds what to serve.
 *
 * @throws UsageError when there is no such mock or file
 * @throws DocumentError with all mistakes of the document
 */
export async function mockable(target: string, overlay: string | undefined, machine: Machine): Promise<Mockable> {
	if (KNOWN.has(target)) {
		if (overlay !== undefined) throw new UsageError(`${target} needs no overlay. Remove --overlay.`);
		return { name: target, create: await factoryOf(target) };
	}
	// Before the libraries that read documents are loaded.
	if (machine.files.kind(target) === undefined)
		throw missingDocument(
			target,
			`There is no mock of ${target}, and no file ${target}. Pass arca, arcus, deskflow or an OpenAPI document.`,
		);
	const { readMockable } = await import("./document-mock.ts");
	const document = await readMockable(target, overlay, machine);
	return { name: document.name, document, create: (options) => document.create(options) };
}

export function portOf(text: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65_535)
		throw new UsageError(`--port must be a whole number from 0 to 65535, but was ${text}.`);
	return port;
}

export interface MockArguments {
	/** An API with a mock of its own, or a document. */
	readonly provider: string;
	/** The overlay of the document. @defaultValue the one beside it */
	readonly overlay?: string | undefined;
	readonly port: string;
	readonly seed: string | undefined;
	readonly log: string | undefined;
	readonly strict: boolean;
	readonly localWebhooks: boolean;
	readonly cors: boolean;
	readonly limits: boolean;
}

/** Serves a mock until it is stopped. */
export async function mock(args: MockArguments, machine: Machine): Promise<number> {
	const { print } = machine;
	const stopped = machine.stopped();
	const port = portOf(args.port);
	const { name, document, create } = await mockable(args.provider, args.overlay, machine);
	const { log } = args;
	// Before anything is served: a log that cannot be written must not come up with the first request.
	const requestLog = log === undefined ? undefined : openRequestLog(log, machine);
	const server = create({
		...(args.seed !== undefined && { seed: args.seed }),
		strict: args.strict,
		allowLocalWebhooks: args.localWebhooks,
		...(!args.limits && { rateLimits: false }),
	});
	if (requestLog) server.on("request", (entry) => requestLog.write(entry));
	let listening: Listening;
	try {
		const { LOCAL_HOSTS } = await import("@countersign/mock");
		listening = await server.listen(port, args.cors ? { browserHosts: LOCAL_HOSTS } : {});
	} catch (error) {
		server.stop();
		requestLog?.close();
		const problem = whyPort(error);
		if (problem === undefined) throw error;
		throw new UsageError(`Port ${port} ${problem}. Choose another with --port, or 0 for a free one.`);
	}
	print(`${name} mock on ${listening.url}. Paste this into the shell of your program:\n`);
	for (const line of linesFor(args.provider, document, listening.url, keyOf(server))) print(line);
	print(`\n${log === undefined ? "" : `requests are logged to ${log}; `}stop with Ctrl-C`);
	await stopped;
	await listening.close();
	server.stop();
	requestLog?.close();
	return 0;
}

/** The settings and the first call. */
function linesFor(target: string, document: MockableDocument | undefined, url: string, key: PrintedKey): string[] {
	if (!document) return [...settings(target, url, key), ...firstCall(target)];
	return [...documentSettings(document, url, key), ...documentFirstCall(document, target)];
}
