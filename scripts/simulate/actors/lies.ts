import type { FaultKind, Faults } from "../world/faults.ts";
import type { World } from "../world/world.ts";
import type { VendorRequest, VendorResponse } from "./vendor.ts";

/** Reads that two replicas serve in turn. */
const STALE_READS = 400;

type Json = Record<string, unknown>;

const NONSENSE: readonly Readonly<Record<string, string>>[] = [
	{ "x-ratelimit-limit": "0", "x-ratelimit-remaining": "0" },
	{ "x-ratelimit-limit": "-1", "x-ratelimit-remaining": "-1" },
	{ "x-ratelimit-limit": "300", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "99999999999" },
	{ "x-ratelimit-limit": "NaN", "x-ratelimit-remaining": "" },
	{ "x-ratelimit-limit": "1e308", "x-ratelimit-remaining": "1e308" },
	{ "x-ratelimit-limit": "0.5", "x-ratelimit-remaining": "-3", "x-ratelimit-reset": "-1" },
];
const NO_SECRETS: readonly unknown[] = [{}, null, "", { secret: "" }, { secret: "whsec_" }, { secret: null }];

/** What proxies, replicas and bugs of the vendor do to requests and responses. */
export class Lies {
	readonly #faults: Faults;
	/** A request that is repeated under its idempotency key is damaged in the same way, because otherwise it would not match its key. */
	readonly #bodies = new Map<string, string>();
	#staleReads = 0;
	constructor(world: World) {
		this.#faults = world.faults;
	}

	around(request: VendorRequest, handle: (request: VendorRequest) => VendorResponse): VendorResponse {
		const hit = (kind: FaultKind): boolean => this.#faults.hit(kind);
		if (hit("status-500"))
			return this.#refusal(this.#faults.stream("status-500").pick([500, 502, 503, 504]), "internal");
		if (hit("status-429"))
			return this.#refusal(429, "rate_limit_exceeded", {
				"retry-after": String(this.#faults.stream("status-429").between(1, 5)),
			});
		if (hit("retry-after-huge"))
			return this.#refusal(429, "rate_limit_exceeded", {
				"retry-after": this.#faults.stream("retry-after-huge").pick(["3600", "86400", "99999999"]),
			});
		const response = this.#changed(request, handle(this.#damaged(request)));
		if (response.status >= 300) return response;
		if (hit("response-empty")) return { ...response, body: "" };
		if (hit("response-echo"))
			return {
				status: 200,
				headers: { "content-type": "text/html" },
				body: `<html><pre>${"proxy ".repeat(this.#faults.stream("response-echo").between(0, 40))}${Object.entries(
					request.headers,
				)
					.map(([name, value]) => `${name}: ${value}`)
					.join("\n")}</pre></html>`,
			};
		if (hit("limit-nonsense"))
			return { ...response, headers: { ...response.headers, ...this.#faults.stream("limit-nonsense").pick(NONSENSE) } };
		return response;
	}

	#refusal(status: number, code: string, headers: Record<string, string> = {}): VendorResponse {
		return {
			status,
			headers: { "content-type": "application/json", ...headers },
			body: JSON.stringify({ error: code, code }),
		};
	}

	#damaged(request: VendorRequest): VendorRequest {
		if (request.method !== "POST" || !/\/migration\/bulk\/|\/migration\/[a-z-]+\/bulk|\/bulk\b/.test(request.url))
			return request;
		const key = request.headers["idempotency-key"] ?? "";
		let body = this.#bodies.get(key);
		if (body === undefined) {
			body = this.#damagedImport(request.body);
			this.#bodies.set(key, body);
		}
		return { ...request, body };
	}

	/** A vendor that rejects some rows, or processes fewer than it received. */
	#damagedImport(body: string): string {
		const parsed = JSON.parse(body) as { records: Json[]; dry_run?: boolean };
		if (this.#faults.hit("row-refused")) {
			const random = this.#faults.stream("row-refused");
			const whole = random.chance(0.3);
			parsed.records = parsed.records.map((record) =>
				whole || random.chance(0.4) ? { ...record, name: "", account_type: "business" } : record,
			);
		}
		if (this.#faults.hit("rows-unreported"))
			parsed.records = parsed.records.slice(
				0,
				this.#faults.stream("rows-unreported").between(1, Math.max(1, parsed.records.length - 1)),
			);
		return JSON.stringify(parsed);
	}

	/** Two replicas take turns for a while, and one of them lags by a record. */
	#isFromStaleReplica(): boolean {
		if (this.#staleReads === 0 && this.#faults.hit("total-stale")) this.#staleReads = STALE_READS;
		if (this.#staleReads === 0 || this.#faults.isCalm) return false;
		return this.#staleReads-- % 2 === 0;
	}

	#changed(request: VendorRequest, response: VendorResponse): VendorResponse {
		if (response.status >= 300) return response;
		if (request.url.includes("rotate") && this.#faults.hit("secret-missing"))
			return { ...response, body: JSON.stringify(this.#faults.stream("secret-missing").pick(NO_SECRETS)) };
		if (request.method !== "GET") return response;
		const body = jsonOf(response.body);
		if (!body || !Array.isArray(body.data)) return response;
		if (typeof body.total === "number" && this.#faults.hit("ids-null")) {
			const random = this.#faults.stream("ids-null");
			const data = (body.data as Json[]).map((item) => (random.chance(0.5) ? { ...item, id: null } : item));
			return { ...response, body: JSON.stringify({ ...body, data }) };
		}
		if (typeof body.total === "number" && body.total > 1 && this.#isFromStaleReplica())
			return { ...response, body: JSON.stringify({ ...body, total: body.total - 1 }) };
		if (body.has_more === true && "next_cursor" in body && this.#faults.hit("cursor-null"))
			return {
				...response,
				body: JSON.stringify({
					...body,
					next_cursor: this.#faults.stream("cursor-null").pick([null, undefined, 7, ""]),
				}),
			};
		return response;
	}
}

function jsonOf(text: string): Json | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === "object" && value !== null ? (value as Json) : undefined;
	} catch {
		return undefined;
	}
}
