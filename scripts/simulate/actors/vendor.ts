import { createArcusMock } from "@countersign/mock";
import { type Transport, TransportError, type TransportRequest, type TransportResponse } from "@countersign/sdk";
import { ConnectionFailure, type Network } from "../world/network.ts";
import type { SimProcess } from "../world/process.ts";
import type { World } from "../world/world.ts";
import { Lies } from "./lies.ts";

/** A request in the form that the vendor's engine accepts. */
export interface VendorRequest {
	readonly method: string;
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}
export interface VendorResponse {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

type EngineMock = ReturnType<typeof createArcusMock> & {
	readonly engine: { emit(entityId: string, mode: "live" | "test", type: string, object: object): void };
};

type Carry = (
	url: string,
	headers: Readonly<Record<string, string>>,
	body: string,
	timeoutMs: number,
) => Promise<{ status: number; body: string }>;

/** How the vendor of the current run sends deliveries. One engine serves all runs, because creating one is slow. */
let carry: Carry;
let clock: { now(): number; after(ms: number, work: () => void): () => void };
let shared: EngineMock | undefined;

function engineOf(): EngineMock {
	shared ??= createArcusMock({
		clock: { now: () => clock.now(), after: (ms: number, work: () => void) => clock.after(ms, work) },
		post: (url: string, headers: Readonly<Record<string, string>>, body: string, timeoutMs: number) =>
			carry(url, headers, body, timeoutMs),
		allowLocalWebhooks: true,
		checkResponses: false,
		journal: { requests: 500, deliveries: 500 },
	} as never) as EngineMock;
	return shared;
}

/** The vendor: the real mock of an API behind an unreliable network. */
export class Vendor {
	readonly process: SimProcess;
	readonly mock: EngineMock;
	readonly key: string;
	/** A key of the same entity for the other mode. */
	readonly testKey: string;
	readonly entityId: string;
	readonly lies: Lies;
	/** Requests of the simulation itself must not use up the rate limit of the programs. */
	readonly #ownKey: string;
	requests = 0;

	constructor(
		private readonly world: World,
		private readonly network: Network,
		post: Carry,
	) {
		this.process = world.start("vendor");
		carry = post;
		clock = this.process.clock;
		this.mock = engineOf();
		this.mock.reset();
		const made = this.mock.createKey({ mode: "live" });
		this.key = made.key;
		this.entityId = made.entityId;
		this.testKey = this.mock.createKey({ mode: "test", entityId: made.entityId }).key;
		this.#ownKey = this.mock.createKey({ mode: "live", entityId: made.entityId }).key;
		this.lies = new Lies(world);
	}

	/** Responds immediately, without a network, to requests of the simulation itself. */
	ask(method: string, path: string, body?: object): { status: number; body: unknown } {
		const headers = {
			authorization: `Bearer ${this.#ownKey}`,
			"arcus-version": "2026-05-01",
			"content-type": "application/json",
		};
		const url = `/v1/entities/${this.entityId}${path}`;
		const reply = this.#handle({ method, url, headers, body: body ? JSON.stringify(body) : "" });
		return { status: reply.status, body: reply.body === "" ? undefined : JSON.parse(reply.body) };
	}

	/** Makes an event happen in the vendor's system. */
	emit(type: string, object: object): void {
		this.mock.engine.emit(this.entityId, "live", type, object);
	}

	/** How the clients of a process reach the vendor. @param onRequest is called for each request that is sent */
	transport(from: SimProcess, onRequest: () => void = () => {}): Transport {
		return { send: (request) => this.#send(from, request, onRequest) };
	}

	#send(from: SimProcess, request: TransportRequest, onRequest: () => void): Promise<TransportResponse> {
		const { pathname, search } = new URL(request.url);
		onRequest();
		return new Promise((resolve, reject) => {
			request.signal.addEventListener("abort", () => reject(request.signal.reason as Error), { once: true });
			this.network
				.exchange<VendorRequest, VendorResponse>({
					from,
					to: () => this.process,
					what: `${request.method} ${pathname.replace(/^\/v1\/entities\/[^/]+/, "")}`,
					request: {
						method: request.method,
						url: pathname + search,
						headers: request.headers,
						body: request.body ?? "",
					},
					serve: (sent) => this.lies.around(sent, (honest) => this.#handle(honest)),
					damage: { response: (response) => this.#cut(response) },
				})
				.then(
					({ status, headers, body }) => resolve({ status, headers: new Headers(headers), body }),
					(error: unknown) =>
						reject(
							error instanceof ConnectionFailure
								? new TransportError(error.message, error.neverLeft, error)
								: (error as Error),
						),
				);
		});
	}

	#cut(response: VendorResponse): VendorResponse {
		const { body } = response;
		const length = this.world.faults.stream("response-truncated").between(1, Math.max(1, body.length - 1));
		return { ...response, body: body.slice(0, length) };
	}

	#handle({ method, url, headers, body }: VendorRequest): VendorResponse {
		this.requests++;
		const {
			status,
			headers: sent,
			body: text,
		} = this.mock.handle({
			method,
			url,
			headers: { get: (name: string) => headers[name.toLowerCase()] },
			body,
		}) as VendorResponse;
		return { status, headers: sent, body: text };
	}
}
