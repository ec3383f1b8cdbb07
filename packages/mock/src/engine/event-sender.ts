import type { CauseRunner } from "./cause-runner.ts";
import type { Deliveries, QueuedEvent } from "./deliveries.ts";
import type { JsonObject } from "./handler.ts";
import type { Listeners, MockEvents } from "./listeners.ts";
import type { MockProvider } from "./provider.ts";
import type { ToldEvent } from "./run.ts";
import type { Trace } from "./trace.ts";
import type { LiveWorld } from "./worlds.ts";

/** The parts that send events. */
interface SenderParts {
	readonly provider: MockProvider;
	readonly seed: string;
	/** Undefined for an API without webhooks. */
	readonly deliveries: Deliveries | undefined;
	readonly causes: CauseRunner;
	readonly listeners: Listeners;
	readonly trace: Trace;
}

/** Sends events, and tells listeners of `event` about each. */
export class EventSender {
	readonly #parts: SenderParts;

	constructor(parts: SenderParts) {
		this.#parts = parts;
	}

	/** Sends what a rule emitted to the registered endpoints, under every name that the API sends it as. */
	send(world: LiveWorld, events: readonly ToldEvent[]): QueuedEvent[] {
		const { provider, deliveries, seed } = this.#parts;
		const named = events.flatMap(({ type, object }) =>
			[type, ...(provider.alsoSentAs?.(type) ?? [])].map((name) => ({ type: name, object })),
		);
		return named.flatMap(({ type, object }) => {
			const queued = deliveries?.emit(world, seed, type, object);
			if (!queued) return [];
			const { eventId: id, deliveryIds } = queued;
			this.sent({ id, type, object, entityId: world.entityId, deliveryIds });
			return [queued];
		});
	}

	/** Sends the event of a change that no call caused. */
	emit(world: LiveWorld, type: string, object: JsonObject, detail: JsonObject): QueuedEvent | undefined {
		return this.#parts.causes.run(
			world,
			{ kind: "event", name: type, detail },
			() => this.send(world, [{ type, object }])[0],
		);
	}

	/** Sends an event to one URL instead of the registered endpoints. */
	emitTo(url: string, world: LiveWorld, type: string, object: JsonObject, detail: JsonObject): QueuedEvent | undefined {
		const { causes, deliveries, seed } = this.#parts;
		return causes.run(world, { kind: "event", name: type, detail }, () => {
			const sent = deliveries?.sendTo(world, seed, type, object, url);
			if (sent) this.sent({ id: sent.eventId, type, object, entityId: world.entityId, deliveryIds: sent.deliveryIds });
			return sent;
		});
	}

	/** Tells listeners about an event that was sent. */
	sent(event: MockEvents["event"]): void {
		this.#parts.trace.emitted(event.id);
		this.#parts.listeners.tell("event", event);
	}
}
