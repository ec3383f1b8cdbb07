import type { Listening } from "@countersign/mock";
import { type PrintedKey, settings } from "../mock/first-call.ts";
import { factoryOf, portOf, type Startable, whyPort } from "../mock/mock.ts";
import { CommandError, UsageError } from "../shared/errors.ts";
import type { Machine } from "../shared/machine.ts";
import { collectionsOf } from "./collections.ts";
import { consoleFolder } from "./console-folder.ts";
import { ConsolePages } from "./console-pages.ts";
import { StateKeeper } from "./keeper.ts";
import { lockState } from "./lock.ts";
import { type Reach, reachOf } from "./reach.ts";
import { seeded } from "./seed.ts";
import { newToken } from "./token.ts";

export interface DevArguments {
	readonly providers: readonly string[];
	readonly port: string;
	readonly state: string;
	readonly host: string;
	readonly hostName: readonly string[];
	readonly fresh: boolean;
	readonly lastGood: boolean;
	/** Whether an empty state begins with example data. */
	readonly seed: boolean;
	readonly ids?: string | undefined;
	readonly strict: boolean;
	readonly limits: boolean;
}

interface Served {
	readonly name: string;
	readonly mock: Startable;
	readonly url: string;
}

/** Serves mocks and their control API until it is stopped. */
export async function dev(args: DevArguments, machine: Machine): Promise<number> {
	const port = portOf(args.port);
	const names = args.providers.length === 0 ? ["arcus"] : args.providers;
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== undefined) throw new UsageError(`${twice} is named twice.`);
	if (args.fresh && args.lastGood) throw new UsageError("Use either --fresh or --last-good.");
	if (port + names.length > 65_535)
		throw new UsageError(`--port must leave room for the ports of ${names.length} APIs after it, but was ${port}.`);
	const reach = reachOf(args.host, args.hostName);
	const stopped = machine.stopped();
	const release = await lockState(args.state, machine);
	try {
		return await serve(names, port, reach, args, machine, stopped);
	} finally {
		await release();
	}
}

/** Serves until `stopped` resolves. */
async function serve(
	names: readonly string[],
	port: number,
	reach: Reach,
	args: DevArguments,
	machine: Machine,
	stopped: Promise<unknown>,
): Promise<number> {
	const { createControl, StateFileError, StateFolder } = await import("@countersign/mock/control");
	const folder = new StateFolder(args.state);
	if (args.fresh) await folder.putAside(new Date(machine.clock.now()).toISOString().replaceAll(":", "-"));
	const stored = await folder.read(args.lastGood ? "last good" : "current").catch((error: unknown) => {
		throw error instanceof StateFileError ? new CommandError(error.message) : error;
	});
	if (args.seed && stored)
		throw new UsageError(
			`--seed needs an empty state, but ${args.state} has one. Add --fresh to begin with an empty one.`,
		);
	const { token, file } = newToken(args.state, machine);
	const served: Served[] = [];
	const leave: (() => unknown)[] = [];
	try {
		for (const [index, name] of names.entries()) {
			const mock = await startable(name, args);
			leave.unshift(() => mock.stop());
			const listening = await listenOn(mock, port === 0 ? 0 : port + 1 + index, reach);
			leave.unshift(() => listening.close());
			served.push({ name, mock, url: reach.shown(listening.url) });
		}
		const control = createControl({
			apis: served.map(({ name, mock, url }) => ({ mock, url, collections: collectionsOf(name, machine) })),
			token,
		});
		leave.unshift(() => control.close());
		if (stored) control.restore(stored);
		for (const name of args.seed ? names : []) {
			const state = await seeded(name, args.ids, machine);
			if (state) control.restore(state);
			else machine.warn(`There is no example data for ${name}: it begins empty.`);
		}
		const keeper = new StateKeeper(folder, () => control.snapshot(), machine.clock, machine.warn);
		for (const { mock } of served)
			for (const event of ["request", "event", "delivery"] as const)
				leave.unshift(mock.on(event, () => keeper.changed()));
		const pages = ConsolePages.from(consoleFolder, machine, reach.origins(served.map(({ url }) => url)));
		const server = await control
			.listen(port, {
				host: reach.host,
				hostNames: reach.names,
				changed: () => keeper.changed(),
				serveFile: (path, response) => pages?.serve(path, response) ?? false,
			})
			.catch(cannotListen(port, reach.host));
		const controlUrl = reach.shown(server.url);
		leave.unshift(() => server.close());
		if (reach.warning !== undefined) machine.warn(reach.warning);
		for (const { name, mock, url } of served) {
			machine.print(`${name} on ${url}. Paste this into the shell of your program:\n`);
			for (const line of settings(name, url, keyOf(mock))) machine.print(line);
			machine.print("");
		}
		keeper.changed();
		machine.print(`Control API on ${controlUrl}. Its token is in ${file}. Try it:\n`);
		machine.print(`curl -H "Authorization: Bearer $(cat ${file})" ${controlUrl}/apis\n`);
		const origin = new URL(controlUrl).origin;
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
function keyOf(mock: Startable): PrintedKey {
	const known = mock.keys.all().find(({ revokedAt, expiresAt }) => revokedAt === undefined && expiresAt === undefined);
	if (!known) return mock.createKey();
	const { key, entityId, details } = known;
	const secret = details?.secret;
	return { key, entityId, ...(typeof secret === "string" && { secret }) };
}

async function startable(name: string, { ids, strict, limits }: DevArguments): Promise<Startable> {
	const create = await factoryOf(name);
	return create({
		...(ids !== undefined && { seed: ids }),
		strict,
		allowLocalWebhooks: true,
		...(!limits && { rateLimits: false }),
	});
}

async function listenOn(mock: Startable, port: number, { host, names }: Reach): Promise<Listening> {
	const { LOCAL_HOSTS } = await import("@countersign/mock");
	return mock.listen(port, { host, browserHosts: [...LOCAL_HOSTS, ...names] }).catch(cannotListen(port, host));
}

/** @throws UsageError for a port that is taken or not allowed, and for an address of another machine */
const cannotListen =
	(port: number, host: string) =>
	(error: unknown): never => {
		if (["EADDRNOTAVAIL", "EINVAL"].includes((error as { code?: string }).code ?? ""))
			throw new UsageError(`--host must be an address of this machine, but was ${host}.`);
		const why = whyPort(error);
		if (why === undefined) throw error;
		throw new UsageError(`Port ${port} ${why}. Choose other ports with --port, or 0 for free ones.`);
	};
