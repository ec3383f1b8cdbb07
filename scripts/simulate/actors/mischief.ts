import type { Scene } from "../scene.ts";
import type { Place } from "./place.ts";

const EVERY = 200;

/** Kills, pauses and confuses processes while the chaos lasts. */
export function startMischief(scene: Scene, places: () => readonly Place[]): void {
	const { world } = scene;
	const { faults, scheduler } = world;
	const tick = (): void => {
		if (faults.isCalm) return;
		for (const place of places()) {
			if (!place.process?.isAlive) continue;
			if (faults.hit("kill")) place.kill("is killed");
			else if (faults.hit("sigterm")) place.terminate();
			else if (faults.hit("power-cut")) scene.cutPower(place);
			else if (faults.hit("pause")) place.pause(faults.stream("pause").pick([300, 5_000, 40_000]));
			else if (faults.hit("clock-jump")) {
				const by = faults.stream("clock-jump").pick([-3_600_000, -90_000, 90_000, 3_600_000]);
				place.process.wallOffset += by;
				world.trace.add(world.now, place.process.label, `its wall clock jumps by ${by} ms`);
			}
		}
		scheduler.plan(EVERY, undefined, "", tick);
	};
	scheduler.plan(EVERY, undefined, "", tick);
}
