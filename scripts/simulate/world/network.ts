import type { SimProcess } from "./process.ts";
import type { World } from "./world.ts";

/** The connection broke, or never existed. */
export class ConnectionFailure extends Error {
	override readonly name = "ConnectionFailure";
	constructor(
		readonly code: string,
		/** Whether it is certain that no byte reached the other side. */
		readonly neverLeft: boolean,
	) {
		super(`${code}: the simulated connection failed`);
	}
}

/** How messages of one kind of connection can be damaged. */
export interface Damage<Request, Response> {
	request?(request: Request): Request;
	response?(response: Response): Response;
}

export interface Exchange<Request, Response> {
	readonly from: SimProcess;
	/** The process that responds; undefined if nobody listens. Chosen when the message arrives. */
	readonly to: () => SimProcess | undefined;
	/** For the trace. */
	readonly what: string;
	readonly request: Request;
	readonly serve: (request: Request, server: SimProcess) => Response | Promise<Response>;
	readonly damage?: Damage<Request, Response>;
}

interface Open {
	readonly server: SimProcess;
	fail(): void;
}

/** Carries requests between processes, and loses, delays, repeats, reorders and truncates them in both directions. */
export class Network {
	readonly #open = new Set<Open>();
	constructor(private readonly world: World) {}

	/** Settles in the caller's process, or never, so the caller needs a timeout. */
	exchange<Request, Response>(exchange: Exchange<Request, Response>): Promise<Response> {
		const { from, what, damage } = exchange;
		const { faults } = this.world;
		return new Promise((resolve, reject) => {
			const fail = (code: string, neverLeft: boolean): void => {
				this.#plan(from, `${what} fails: ${code}`, () => reject(new ConnectionFailure(code, neverLeft)));
			};
			if (faults.hit("request-lost")) return;
			if (faults.hit("connection-reset")) return fail("ECONNRESET", false);
			const request =
				damage?.request && faults.hit("request-truncated") ? damage.request(exchange.request) : exchange.request;
			const copies = faults.hit("message-repeated") ? 2 : 1;
			for (let copy = 0; copy < copies; copy++)
				this.#plan(undefined, "", () => this.#arrive({ ...exchange, request }, copy === 0, resolve, fail));
		});
	}

	/** The connections of a process that ended break. */
	reset(server: SimProcess): void {
		for (const one of this.#open) if (one.server === server) one.fail();
	}

	#arrive<Request, Response>(
		{ from, to, what, request, serve, damage }: Exchange<Request, Response>,
		isFirst: boolean,
		resolve: (response: Response) => void,
		fail: (code: string, neverLeft: boolean) => void,
	): void {
		const { faults } = this.world;
		const server = to();
		if (!server) {
			if (isFirst) fail("ECONNREFUSED", true);
			return;
		}
		const open: Open = {
			server,
			fail: () => {
				this.#open.delete(open);
				if (isFirst) fail("ECONNRESET", false);
			},
		};
		this.#open.add(open);
		const answer = (response: Response): void => {
			// A killed process sends no response.
			if (!this.#open.delete(open) || !isFirst || faults.hit("response-lost")) return;
			const received = damage?.response && faults.hit("response-truncated") ? damage.response(response) : response;
			const status = (response as { status?: unknown }).status;
			this.#plan(from, `${what}: ${String(status ?? "done")}`, () => resolve(received));
		};
		this.world.soon(server, `${what} arrives`, () => {
			void Promise.resolve(serve(request, server)).then(answer, () => open.fail());
		});
	}

	#plan(process: SimProcess | undefined, what: string, run: () => void): void {
		const { random, faults, scheduler } = this.world;
		const late = faults.hit("message-late") ? faults.stream("message-late").between(200, 15_000) : 0;
		scheduler.plan(random.between(1, 40) + late, process, what, run);
	}
}
