import { RateLimitError } from "@countersign/sdk";
import { rotateWebhookSecret } from "@countersign/webhooks";
import type { Scene } from "../scene.ts";
import type { SimProcess } from "../world/process.ts";
import { CALL_BOUND } from "./clients.ts";
import { Place, type Program } from "./place.ts";

/** Changes the endpoint's secret while deliveries arrive, and is killed in the middle. */
export class RotationProgram implements Program {
	readonly place: Place;
	isDone = false;
	/** The vendor has asked to wait for longer than the client waits. */
	isBlocked = false;
	constructor(private readonly scene: Scene) {
		this.place = new Place(scene.world, scene.network, "rotation", this);
	}

	async start(process: SimProcess): Promise<void> {
		if (!this.isDone) void this.#run(process);
	}

	async #run(process: SimProcess): Promise<void> {
		const { scene } = this;
		const { clock } = process;
		const client = scene.client(process);
		const secrets = scene.secrets(process);
		await process.wait(process.random.between(500, 6_000));
		while (process.isAlive && !this.isDone) {
			try {
				const result = await scene.calls.follow(process, "rotateWebhookSecret", 2 * CALL_BOUND, () =>
					rotateWebhookSecret({
						client: client as never,
						endpointId: scene.endpointId,
						secrets,
						overlap: 4 * 3_600_000,
						now: clock.now,
						clock,
					} as never),
				);
				this.isDone = result.step === "overlap" || result.step === "done";
				scene.world.tell(`rotation: ${result.step}`);
			} catch (error) {
				this.isBlocked = error instanceof RateLimitError;
				scene.world.tell(`rotation: ${error instanceof Error ? error.name : String(error)}`);
			}
			await process.wait(process.random.between(300, 2_000));
		}
	}
}
