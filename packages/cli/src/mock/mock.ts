import type { Listening, Mock, MockOptions } from "@countersign/mock";
import { UsageError } from "../shared/errors.ts";
import type { Machine } from "../shared/machine.ts";
import { firstCall, type PrintedKey, settings } from "./first-call.ts";
import { openRequestLog } from "./request-log.ts";

/** What the three mocks have in common, as far as this command needs it. */
export interface Startable extends Pick<Mock, "listen" | "on" | "stop" | "fetch" | "clock" | "keys"> {
	createKey(): PrintedKey;
}

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

export function portOf(text: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65_535)
		throw new UsageError(`--port must be a whole number from 0 to 65535, but was ${text}.`);
	return port;
}

export interface MockArguments {
	readonly provider: string;
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
	const create = await factoryOf(args.provider);
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
	print(`${args.provider} mock on ${listening.url}. Paste this into the shell of your program:\n`);
	for (const line of settings(args.provider, listening.url, server.createKey())) print(line);
	for (const line of firstCall(args.provider)) print(line);
	print(`\n${log === undefined ? "" : `requests are logged to ${log}; `}stop with Ctrl-C`);
	await stopped;
	await listening.close();
	server.stop();
	requestLog?.close();
	return 0;
}
