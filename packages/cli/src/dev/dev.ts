import type { Listening } from "@countersign/mock";
import { type PrintedKey, settings } from "../mock/first-call.ts";
import { factoryOf, portOf, type Startable, whyPort } from "../mock/mock.ts";
import { CommandError, UsageError } from "../shared/errors.ts";
import type { Machine } from "../shared/machine.ts";
import { consoleFolder } from "./console-folder.ts";
import { ConsolePages } from "./console-pages.ts";
import { StateKeeper } from "./keeper.ts";
import { newToken } from "./token.ts";

export interface DevArguments {
	readonly providers: readonly string[];
	readonly port: string;
	readonly state: string;
	readonly fresh: boolean;
	readonly lastGood: boolean;
	readonly seed?: string | undefined;
	readonly strict: boolean;
	readonly limits: boolean;
}

interface Served {
	readonly name: string;
	readonly mock: Startable;
	readonly listening: Listening;
}

/** Serves mocks and their control API until it is stopped. */
export async function dev(
	args: DevArguments,
	machine: Pick<Machine, "clock" | "print" | "warn" | "stopped" | "random" | "files" | "read" | "onEnter">,
): Promise<number> {
	const port = portOf(args.port);
	const names = args.providers.length === 0 ? ["arcus"] : args.providers;
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== undefined) throw new UsageError(`${twice} is named twice.`);
	if (args.fresh && args.lastGood) throw new UsageError("Use either --fresh or --last-good.");
	if (port + names.length > 65_535)
		throw new UsageError(`--port must leave room for the ports of ${names.length} APIs after it, but was ${port}.`);
	const stopped = machine.stopped();
	const { createControl, StateFileError, StateFolder } = await import("@countersign/mock/control");
	const folder = new StateFolder(args.state);
	if (args.fresh) await folder.putAside(new Date(machine.clock.now()).toISOString().replaceAll(":", "-"));
	const stored = await folder.read(args.lastGood ? "last good" : "current").catch((error: unknown) => {
		throw error instanceof StateFileError ? new CommandError(error.message) : error;
	});
	const { token, file } = newToken(args.state, machine);
	const served: Served[] = [];
	const leave: (() => unknown)[] = [];
	try {
		for (const [index, name] of names.entries()) {
			const mock = await startable(name, args);
			leave.unshift(() => mock.stop());
			const listening = await listenOn(mock, port === 0 ? 0 : port + 1 + index);
			leave.unshift(() => listening.close());
			served.push({ name, mock, listening });
		}
		const control = createControl({ apis: served.map(({ mock, listening: { url } }) => ({ mock, url })), token });
		leave.unshift(() => control.close());
		if (stored) control.restore(stored);
		const keeper = new StateKeeper(folder, () => control.snapshot(), machine.clock, machine.warn);
		for (const { mock } of served)
			for (const event of ["request", "event", "delivery"] as const)
				leave.unshift(mock.on(event, () => keeper.changed()));
		const pages = ConsolePages.from(
			consoleFolder,
			machine,
			served.map(({ listening: { url } }) => new URL(url).origin),
		);
		const server = await control
			.listen(port, {
				changed: () => keeper.changed(),
				serveFile: (path, response) => pages?.serve(path, response) ?? false,
			})
			.catch(inUse(port));
		leave.unshift(() => server.close());
		for (const { name, mock, listening } of served) {
			machine.print(`${name} on ${listening.url}. Paste this into the shell of your program:\n`);
			for (const line of settings(name, listening.url, keyOf(name, mock))) machine.print(line);
			machine.print("");
		}
		keeper.changed();
		machine.print(`Control API on ${server.url}. Its token is in ${file}. Try it:\n`);
		machine.print(`curl -H "Authorization: Bearer $(cat ${file})" ${server.url}/apis\n`);
		const origin = new URL(server.url).origin;
		const newLink = (): string => {
			const code = Buffer.from(machine.random(18)).toString("base64url");
			control.acceptCode(code);
			return `${origin}/#code=${code}`;
		};
		if (pages) {
			machine.print(`Open the console in your browser: ${newLink()}`);
			machine.print("The link works once, for ten minutes. Press Enter for another one.\n");
			leave.unshift(machine.onEnter(() => machine.print(`Console: ${newLink()}`)));
		} else machine.print("The browser console is not built in this checkout. Run `npm run build` to build it.\n");
		machine.print(`The state is kept in ${args.state}; stop with Ctrl-C`);
		await stopped;
		await keeper.close();
		return 0;
	} finally {
		for (const end of leave) await end();
	}
}

/** The first key of an earlier run, or a new one. */
function keyOf(name: string, mock: Startable): PrintedKey {
	const known = mock.keys.all().find(({ revokedAt, expiresAt }) => revokedAt === undefined && expiresAt === undefined);
	if (!known) return mock.createKey();
	const { key, entityId, details } = known;
	const secret = details?.secret;
	return typeof secret === "string"
		? { key, entityId, secret, ...(name === "deskflow" && { store: entityId }) }
		: { key, entityId };
}

async function startable(name: string, { seed, strict, limits }: DevArguments): Promise<Startable> {
	const create = await factoryOf(name);
	return create({
		...(seed !== undefined && { seed }),
		strict,
		allowLocalWebhooks: true,
		...(!limits && { rateLimits: false }),
	});
}

async function listenOn(mock: Startable, port: number): Promise<Listening> {
	const { LOCAL_HOSTS } = await import("@countersign/mock");
	return mock.listen(port, { browserHosts: LOCAL_HOSTS }).catch(inUse(port));
}

/** @throws UsageError for a port that is taken or not allowed */
const inUse =
	(port: number) =>
	(error: unknown): never => {
		const why = whyPort(error);
		if (why === undefined) throw error;
		throw new UsageError(`Port ${port} ${why}. Choose other ports with --port, or 0 for free ones.`);
	};
