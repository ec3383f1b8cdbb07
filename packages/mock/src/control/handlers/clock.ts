import type { Due as EngineDue } from "../../engine/clock.ts";
import { DELIVERY_FAULT_KINDS, FAULT_KINDS, type FaultKind } from "../../engine/faults.ts";
import { checked } from "../errors.ts";
import type { Clock, ClockAdvanced, Due, Faults } from "../generated/types.ts";
import type { Sandbox } from "../sandbox.ts";
import { iso, type ServedApi } from "../served-api.ts";
import type { Some } from "./handler.ts";

const MAX_DUE = 200;

export const clock: Some<"clock"> = {
	"clock.retrieve": ({ path, sandbox }): Clock => {
		const api = sandbox.api(path.api);
		return { now: iso(api.engine.clock.now()), pending: api.engine.pending().slice(0, MAX_DUE).map(dueOf) };
	},
	"clock.advance": ({ path, body, sandbox }) => advance(sandbox, sandbox.api(path.api), body.by),
	"clock.next": ({ path, sandbox }) => {
		const api = sandbox.api(path.api);
		const [next] = api.engine.pending();
		return advance(sandbox, api, next ? Math.max(0, next.at - api.engine.clock.now()) : 0);
	},
};

async function advance(sandbox: Sandbox, api: ServedApi, by: number | string): Promise<ClockAdvanced> {
	const running = checked(() => api.engine.clock.advance(by));
	const ran = await running;
	const now = iso(api.engine.clock.now());
	sandbox.feed.add("clock", () => ({ api: api.name, now, ran: ran.length }));
	return { now, ran: ran.slice(0, MAX_DUE).map(dueOf) };
}

const dueOf = ({ at, kind, detail }: EngineDue): Due => ({ at: iso(at), kind, detail: { ...detail } });

export const faults: Some<"faults"> = {
	"faults.retrieve": ({ path, sandbox }) => faultsOf(sandbox.api(path.api)),
	"faults.inject": ({ path, body, sandbox }) => {
		const api = sandbox.api(path.api);
		const { target, kind, count = 1, delay_ms: delayMs, retry_after: retryAfter } = body;
		checked(() =>
			api.engine.faults.next(count, target, kind as FaultKind, {
				...(delayMs !== undefined && { delayMs }),
				...(retryAfter !== undefined && { retryAfter }),
			}),
		);
		return faultsOf(api);
	},
	"faults.setRate": ({ path, body, sandbox }) => {
		const api = sandbox.api(path.api);
		const { share, kinds, seed } = body;
		checked(() => api.engine.faults.rate(share, kinds, seed === undefined ? {} : { seed }));
		return faultsOf(api);
	},
	"faults.clear": ({ path, sandbox }) => sandbox.api(path.api).engine.faults.clear(),
};

function faultsOf({ engine }: ServedApi): Faults {
	const { armed, rate, injected } = engine.armedFaults;
	return {
		kinds: [...FAULT_KINDS, ...DELIVERY_FAULT_KINDS],
		armed: armed.map(({ target, kind, left }) => ({ target, kind, left })),
		rate: rate ? { share: rate.share, kinds: [...rate.kinds] } : null,
		injected: { ...injected },
	};
}
