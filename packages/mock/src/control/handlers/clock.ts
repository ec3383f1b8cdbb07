import { duration, type Due as EngineDue } from "../../engine/clock.ts";
import { DELIVERY_FAULT_KINDS, FAULT_KINDS, type FaultKind } from "../../engine/faults.ts";
import type { KnownCause, Ran } from "../cause-log.ts";
import { ControlError, checked } from "../errors.ts";
import type { Clock, ClockAdvanced, Due, Faults } from "../generated/types.ts";
import { inOrder, keyExpiries } from "../key-expiries.ts";
import type { Sandbox } from "../sandbox.ts";
import { iso, type ServedApi } from "../served-api.ts";
import type { Some } from "./handler.ts";

const MAX_DUE = 200;
const MAX_ARMED = 1_000;

export const clock: Some<"clock"> = {
	"clock.retrieve": ({ path, sandbox }): Clock => {
		const api = sandbox.api(path.api);
		return { now: iso(api.engine.clock.now()), pending: pendingOf(api).slice(0, MAX_DUE).map(dueOf) };
	},
	"clock.advance": ({ path, body, sandbox }) => advance(sandbox, sandbox.api(path.api), body.by),
	"clock.next": ({ path, sandbox }) => {
		const api = sandbox.api(path.api);
		const [next] = pendingOf(api);
		return advance(sandbox, api, next ? Math.max(0, next.at - api.engine.clock.now()) : 0);
	},
};

/** What runs by itself, and the keys that expire. */
const pendingOf = (api: ServedApi): EngineDue[] =>
	inOrder(api.engine.pending(), keyExpiries(api, api.engine.clock.now()));

async function advance(sandbox: Sandbox, api: ServedApi, by: number | string): Promise<ClockAdvanced> {
	const { clock } = api.engine;
	const start = clock.now();
	const firstAttempt = api.attemptCount;
	const jobs = jobsFrom(api);
	const worked = await checked(() => clock.advance(by));
	const end = clock.now();
	const ran = inOrder(worked, keyExpiries(api, start, end));
	const linked = ran.map((due): Ran => ({ ...due, causeId: jobs(due) }));
	sandbox.caused(api, {
		kind: "clock",
		name: "advance",
		at: start,
		detail: { by_ms: duration(by), now: iso(end) },
		moved: { ran: linked, firstAttempt, lastAttempt: api.attemptCount },
	});
	sandbox.feed.add("clock", () => ({ api: api.name, now: iso(end), ran: ran.length }));
	return { now: iso(end), ran: ran.slice(0, MAX_DUE).map(dueOf) };
}

/** Returns a function that finds the causes of the jobs that run from now on, in their order. */
function jobsFrom(api: ServedApi): (due: EngineDue) => string | undefined {
	const [latest] = api.threads();
	const since = latest?.order ?? 0;
	let left: KnownCause[] | undefined;
	return ({ kind, at }) => {
		left ??= jobsSince(api, since);
		const index = left.findIndex((one) => `job:${one.name}` === kind && one.at >= at);
		return index < 0 ? undefined : left.splice(index, 1)[0]?.id;
	};
}

/** Oldest first. */
function jobsSince(api: ServedApi, order: number): KnownCause[] {
	const found: KnownCause[] = [];
	for (const cause of api.causes.newest()) {
		if (cause.order <= order) break;
		if (cause.kind === "job") found.push(cause);
	}
	return found.reverse();
}

const dueOf = ({ at, kind, detail }: EngineDue): Due => ({ at: iso(at), kind, detail: { ...detail } });

export const faults: Some<"faults"> = {
	"faults.retrieve": ({ path, sandbox }) => faultsOf(sandbox.api(path.api)),
	"faults.inject": ({ path, body, sandbox }) => {
		const api = sandbox.api(path.api);
		if (api.engine.armedFaults.armed.length >= MAX_ARMED)
			throw new ControlError(
				409,
				"too_many_faults",
				`${MAX_ARMED} faults wait for their calls already. Clear them first, or inject one with a higher count.`,
			);
		const { target, kind, count = 1, delay_ms: delayMs, retry_after: retryAfter } = body;
		checked(() =>
			api.engine.faults.next(count, target, kind as FaultKind, {
				...(delayMs !== undefined && { delayMs }),
				...(retryAfter !== undefined && { retryAfter }),
			}),
		);
		sandbox.caused(api, {
			kind: "fault",
			name: `${count === 1 ? "Fault" : `${count} faults`} ${kind} for ${target === "*" ? "any call" : target}`,
			detail: { ...body, count },
		});
		return faultsOf(api);
	},
	"faults.setRate": ({ path, body, sandbox }) => {
		const api = sandbox.api(path.api);
		const { share, kinds, seed } = body;
		if (share > 0 && kinds.length === 0)
			throw new ControlError(422, "invalid_option", "Name at least one kind of fault, or set share to 0.", "kinds");
		checked(() => api.engine.faults.rate(share, kinds, seed === undefined ? {} : { seed }));
		sandbox.caused(api, { kind: "fault", name: `Faults for ${share * 100} % of all calls`, detail: { ...body } });
		return faultsOf(api);
	},
	"faults.clear": ({ path, sandbox }) => {
		const api = sandbox.api(path.api);
		api.engine.faults.clear();
		sandbox.caused(api, { kind: "fault", name: "Faults cleared" });
	},
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
