/** Measures what a console that is open in a browser costs the mock: requests over HTTP with and without a listener of the event stream. */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Slice, slice, start } from "./mock.ts";
import { median, ratio, spread, table } from "./stats.ts";

const ROUNDS = 15;
const WARM_SLICES = 8;

/** Sends a message to a process and returns its next one. */
function ask(child: ChildProcess, message: string): Promise<unknown> {
	const answer = new Promise((resolve) => child.once("message", resolve));
	child.send(message);
	return answer;
}

export async function benchConsole(): Promise<void> {
	const bare = await start("./mock-server.ts");
	const server = await start("./console-server.ts");
	const { stream = "", token = "" } = server.told;
	const listener = fork(fileURLToPath(new URL("./console-listener.ts", import.meta.url)), [stream, token], {
		execArgv: process.execArgv,
	});
	await new Promise((resolve) => listener.once("message", resolve));
	for (let warm = 0; warm < WARM_SLICES; warm++) {
		await slice(bare);
		await slice(server);
	}
	const alone: Slice[] = [];
	const watched: Slice[] = [];
	const plain: Slice[] = [];
	let heard = 0;
	const measureWatched = async (): Promise<void> => {
		await ask(listener, "listen");
		watched.push(await slice(server));
		heard += (await ask(listener, "stop")) as number;
	};
	for (let round = 0; round < ROUNDS; round++) {
		plain.push(await slice(bare));
		if (round % 2 === 0) await measureWatched();
		alone.push(await slice(server));
		if (round % 2 === 1) await measureWatched();
	}
	if (heard === 0) throw new Error("the listener received nothing");
	const row = (name: string, slices: readonly Slice[]): string[] => {
		const rates = slices.map(({ rate }, index) => rate / (alone[index]?.rate ?? 1));
		const cpu = slices.map(({ cpu }, index) => (alone[index]?.cpu ?? 1) / cpu);
		return [
			name,
			ratio(rates),
			spread(rates),
			ratio(cpu),
			Math.round(median(slices.map(({ rate }) => rate))).toString(),
		];
	};
	table(
		"A GET over HTTP at 32 connections, as a share of a mock with a control API that nobody listens to",
		["server", "ratio", "spread", "ratio by the server's CPU", "responses/s"],
		[
			row("the mock without a control API", plain),
			row("with a control API", alone),
			row("with a listener of the event stream", watched),
		],
	);
	for (const one of [bare, server]) {
		await one.pool.close();
		one.child.disconnect();
	}
	listener.disconnect();
}
