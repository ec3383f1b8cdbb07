/** A small API in the shape of Stripe's customers, in real time: it fails, loses, repeats and reorders events, and changes while it is read. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { TableDescription } from "../../../packages/mirror/src/tables/description.ts";

export interface Customer {
	readonly id: string;
	readonly object: "customer";
	/** Seconds since 1970. Stripe's customers have no time of change. */
	readonly created: number;
	readonly name: string;
}
export interface StripeEvent {
	readonly id: string;
	readonly object: "event";
	readonly type: string;
	readonly created: number;
	readonly data: { readonly object: object };
}

const [FAILS, LOST, TWICE, LATEST] = [0.1, 0.2, 0.2, 1_500];

export const CUSTOMERS: TableDescription = {
	resource: "customers",
	table: "customers",
	object: "customer",
	listTakesParams: true,
	pageSize: { limit: 100 },
	retrieve: { takesParams: false },
	columns: [
		{ name: "id", type: "text" },
		{ name: "name", type: "text" },
		{ name: "created", type: "bigint" },
	],
};

/** The document of this API, as far as stripe/sync-engine reads it to create its tables. */
export const DOCUMENT = {
	openapi: "3.0.0",
	info: { title: "Customers", version: "2020-08-27" },
	paths: {},
	components: {
		schemas: {
			customer: {
				type: "object",
				"x-resourceId": "customer",
				properties: {
					id: { type: "string" },
					object: { type: "string" },
					created: { type: "integer" },
					name: { type: "string" },
					deleted: { type: "boolean" },
				},
			},
		},
	},
};

export class StripeVendor {
	readonly customers = new Map<string, Customer>();
	readonly #decides: () => number;
	readonly #random: () => number;
	readonly #server: Server;
	readonly #deliveries: Promise<void>[] = [];
	/** Receives events; rejects to get one again. */
	onEvent: (event: StripeEvent) => Promise<void> = async () => {};
	isCalm = false;
	#number = 0;

	/**
	 * @param decides decides what changes; the same for every copy
	 * @param random decides what goes wrong
	 */
	constructor(decides: () => number, random: () => number) {
		this.#decides = decides;
		this.#random = random;
		this.#server = createServer((request, response) => {
			const answer = (status: number, body: object): void => {
				const send = () => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
				setTimeout(send, random() * 60);
			};
			if (this.#chance(FAILS)) answer(503, { error: { message: "try again" } });
			else answer(200, this.#answer(new URL(request.url ?? "/", "http://localhost")));
		});
	}

	#chance(share: number): boolean {
		return !this.isCalm && this.#random() < share;
	}

	listen(): Promise<number> {
		return new Promise((resolve) =>
			this.#server.listen(0, "127.0.0.1", () => resolve((this.#server.address() as AddressInfo).port)),
		);
	}

	close(): void {
		this.#server.close();
		this.#server.closeAllConnections();
	}

	#answer({ pathname, searchParams }: URL): object {
		if (pathname !== "/v1/customers") {
			const id = pathname.slice("/v1/customers/".length);
			return this.customers.get(id) ?? { id, object: "customer", deleted: true };
		}
		const at = (name: string): number | undefined =>
			searchParams.has(name) ? Number(searchParams.get(name)) : undefined;
		const [from = 0, to = Number.POSITIVE_INFINITY] = [at("created[gte]"), at("created[lte]")];
		const limit = at("limit") ?? 10;
		const after = searchParams.get("starting_after");
		const rest = [...this.customers.values()]
			.filter(({ created, id }) => created >= from && created <= to && (after === null || id < after))
			.sort((a, b) => (a.id < b.id ? 1 : -1));
		return { object: "list", url: pathname, has_more: rest.length > limit, data: rest.slice(0, limit) };
	}

	/** Creates, changes or deletes a customer, and sends an event, unless it is lost. */
	change(): void {
		const now = Math.floor(Date.now() / 1_000);
		const what =
			this.customers.size < 20 || this.#decides() < 0.3 ? "created" : this.#decides() < 0.8 ? "updated" : "deleted";
		const ids = [...this.customers.keys()];
		const number = ++this.#number;
		const id =
			what === "created"
				? `cus_${String(number).padStart(6, "0")}`
				: (ids[Math.floor(this.#decides() * ids.length)] as string);
		const before = this.customers.get(id);
		const customer: Customer = { id, object: "customer", created: before?.created ?? now, name: `revision ${number}` };
		if (what === "deleted") this.customers.delete(id);
		else this.customers.set(id, customer);
		const object = what === "deleted" ? { id, object: "customer", deleted: true } : customer;
		const event: StripeEvent = {
			id: `evt_${number}`,
			object: "event",
			type: `customer.${what}`,
			created: now,
			data: { object },
		};
		if (this.#chance(LOST)) return;
		this.#deliveries.push(this.#deliver(event));
		if (this.#chance(TWICE)) this.#deliveries.push(this.#deliver(event));
	}

	async #deliver(event: StripeEvent): Promise<void> {
		for (let tries = 0; tries < 5; tries++) {
			await new Promise((resolve) => setTimeout(resolve, this.#random() * LATEST));
			try {
				return await this.onEvent(event);
			} catch {
				// It is sent again.
			}
		}
	}

	/** Resolves when all events have arrived. */
	async settled(): Promise<void> {
		await Promise.all(this.#deliveries);
	}
}

/** A client of this API for the mirror. */
export function customersClient(port: number): object {
	const read = async (path: string, signal: AbortSignal): Promise<Record<string, unknown>> => {
		const response = await fetch(`http://127.0.0.1:${port}/v1/customers${path}`, { signal });
		if (!response.ok) throw new Error(`the API responded with ${response.status}`);
		return (await response.json()) as Record<string, unknown>;
	};
	return {
		customers: {
			async list({ limit }: { limit: number }, { cursor, signal }: { cursor?: string; signal: AbortSignal }) {
				const page = await read(`?limit=${limit}${cursor === undefined ? "" : `&starting_after=${cursor}`}`, signal);
				const data = page.data as Customer[];
				return { data, cursor: page.has_more ? data.at(-1)?.id : undefined };
			},
			retrieve: (id: string, { signal }: { signal: AbortSignal }) => read(`/${id}`, signal),
		},
	};
}
