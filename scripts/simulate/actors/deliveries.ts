import type { Scene } from "../scene.ts";
import { gatewayHeaders, withoutId } from "./gateway.ts";
import type { ReceiverPlace } from "./receivers.ts";

/** Sends a delivery, which reaches one of the receivers that listen. */
export function post(
	scene: Scene,
	headers: Readonly<Record<string, string>>,
	body: string,
	timeoutMs: number,
): Promise<{ status: number; body: string }> {
	const from = scene.vendor.process;
	const id = /evt_[0-9a-f]+/.exec(body)?.[0] ?? "an event";
	const sent = scene.plan.gateway ? withoutId(body) : body;
	const signed = scene.plan.gateway ? gatewayHeaders(id, sent, from.clock.now()) : headers;
	let chosen: ReceiverPlace | undefined;
	return new Promise((resolve, reject) => {
		const cancel = from.after(timeoutMs, "", () => reject(new Error(`no response within ${timeoutMs} ms`)));
		scene.network
			.exchange({
				from,
				to: () => {
					const listening = scene.receivers.filter((one) => one.isUp && one.place.process?.isAlive);
					chosen = listening.length > 0 ? scene.balance.pick(listening) : undefined;
					return chosen?.place.process;
				},
				what: `delivery of ${id}`,
				request: sent,
				serve: (received) => (chosen as ReceiverPlace).deliver(id, signed, received, received === sent),
				damage: {
					request: (text) => text.slice(0, scene.world.faults.stream("request-truncated").between(0, text.length - 1)),
					response: (response) => response,
				},
			})
			.then(resolve, reject)
			.finally(cancel);
	});
}
