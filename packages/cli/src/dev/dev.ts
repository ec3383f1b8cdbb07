import { join } from "node:path";
import type { Machine } from "../shared/machine.ts";
import { announce } from "./announce.ts";
import { checkedArguments, type DevArguments } from "./arguments.ts";
import { certificateOf } from "./certificate.ts";
import { collectionsOf } from "./collections.ts";
import { consoleFolder } from "./console-folder.ts";
import { offerConsole } from "./console-link.ts";
import { ConsolePages } from "./console-pages.ts";
import { explainerOf } from "./explainer.ts";
import { idsOf, warnOfGuessable } from "./guessable.ts";
import { StateKeeper } from "./keeper.ts";
import { lockState } from "./lock.ts";
import type { DevMirror } from "./mirror.ts";
import { mockables } from "./mockables.ts";
import { type Reach, reachOf } from "./reach.ts";
import { renewWhileRunning } from "./renewal.ts";
import { cannotListen, type Served, startServed } from "./served.ts";
import { begin, putAside, storedState, usable } from "./stored-state.ts";
import { newToken } from "./token.ts";

/** Serves mocks and their control API until it is stopped. */
export async function dev(args: DevArguments, machine: Machine): Promise<number> {
	const { names, port } = checkedArguments(args);
	const reach = reachOf(args.host, args.hostName, args.https);
	const stopped = machine.stopped();
	const release = await usable(args.state, () => lockState(args.state, machine));
	try {
		const ids = idsOf(args, reach, machine);
		return await serve(names, port, reach, { ...args, ids }, machine, stopped);
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
	const { createControl, StateFolder } = await import("@countersign/mock/control");
	const folder = new StateFolder(args.state);
	const [stored, { token, file: tokenFile }, certificate] = await usable(args.state, async () => [
		await storedState(folder, args),
		newToken(args.state, machine),
		args.https ? await certificateOf(args.state, reach.names, machine) : undefined,
	]);
	const served: Served[] = [];
	const leave: (() => unknown)[] = [];
	try {
		const all = await mockables(names, args, machine);
		for (const [index, one] of all.entries()) {
			const api = await startServed(one, port === 0 ? 0 : port + 1 + index, reach, args, certificate?.tls);
			leave.unshift(() => api.close());
			served.push(api);
		}
		const mirrors = new Map<string, DevMirror>();
		const control = createControl({
			apis: served.map(({ name, document, mock, url }) => ({
				mock,
				url,
				collections: collectionsOf(name, document?.model, machine),
				mirror: () => mirrors.get(name),
				explainer: explainerOf(name, document?.description),
			})),
			token,
		});
		leave.unshift(() => control.close());
		await begin(control, stored, names, args, machine);
		let keeper: StateKeeper | undefined;
		for (const { mock } of served)
			for (const event of ["request", "event", "delivery"] as const)
				leave.unshift(mock.on(event, () => keeper?.changed()));
		const pages = ConsolePages.from(consoleFolder, machine, reach.origins(served.map(({ url }) => url)));
		const server = await control
			.listen(port, {
				host: reach.host,
				hostNames: reach.names,
				tls: certificate?.tls,
				changed: () => keeper?.changed(),
				serveFile: (path, response) => pages?.serve(path, response) ?? false,
			})
			.catch(cannotListen(port, reach.host));
		leave.unshift(() => server.close());
		if (certificate)
			leave.unshift(
				renewWhileRunning(certificate, {
					...machine,
					create: () => certificateOf(args.state, reach.names, machine),
					use: (tls) => {
						for (const { setCertificate } of [...served, server]) setCertificate(tls);
					},
				}),
			);
		if (args.mirror !== undefined) await startMirrors(args.mirror, served, mirrors, machine);
		leave.unshift(() => Promise.all([...mirrors.values()].map((mirror) => mirror.close())));
		if (reach.warning !== undefined) {
			machine.warn(reach.warning);
			warnOfGuessable(served, all, machine);
		}
		const controlUrl = reach.shown(server.url);
		// What is stored stays in its place until everything works.
		await usable(args.state, () => putAside(folder, args, machine));
		keeper = new StateKeeper(folder, () => control.snapshot(), machine.clock, machine.warn);
		keeper.changed();
		announce({ served, controlUrl, tokenFile, certificate }, machine);
		if (pages) leave.unshift(offerConsole(control, reach.page(controlUrl), args, machine));
		else machine.print("The browser console is not built in this checkout. Run `npm run build` to build it.\n");
		machine.print(`The state is kept in ${args.state}; stop with Ctrl-C`);
		await stopped;
		return (await keeper.close()) ? 0 : 1;
	} finally {
		for (const end of leave) await end();
	}
}

/** Starts a mirror beside each API that can be mirrored. */
async function startMirrors(
	folder: string | true,
	served: readonly Served[],
	mirrors: Map<string, DevMirror>,
	machine: Machine,
): Promise<void> {
	const { startMirror } = await import("./mirror.ts");
	for (const one of served) {
		const mirror = await startMirror(one, folder === true ? undefined : join(folder, one.name), machine);
		if (mirror) mirrors.set(one.name, mirror);
		else machine.warn(`${one.name} cannot be mirrored: --mirror copies arca and arcus.`);
	}
}
