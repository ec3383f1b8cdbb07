import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { RotationResult, SecretStore } from "@countersign/webhooks";
import type { RotatorSettings } from "./rotator.ts";

/** The number of steps that a rotation in place has up to the overlap. A parallel rotation has one more. */
const STEPS = 7;
const MOST_STEPS = 13;

/** The sender's side of rotations. */
interface Operator {
	/** Called with whether a rotation was killed before it stored the secret, and was not finished since. */
	interrupted(isInterrupted: boolean): void;
	isPaused(endpointId: string): Promise<boolean>;
	/** Called with a paused endpoint. */
	resume(endpointId: string): Promise<void>;
}

/** Runs rotations like a supervisor: a killed process is started again until the rotation is over. */
export function supervisor(program: string, secrets: SecretStore, random: () => number, operator: Operator) {
	const counts = { started: 0, killed: 0, interrupted: 0, paused: 0 };
	async function start(settings: RotatorSettings): Promise<RotationResult | undefined> {
		counts.started++;
		const child = spawn(process.execPath, [program, JSON.stringify(settings)], {
			stdio: ["ignore", "pipe", "inherit"],
		});
		let text = "";
		child.stdout.on("data", (chunk: Buffer) => {
			text += String(chunk);
		});
		const [code, signal] = await once(child, "close");
		if (code !== 0 && signal !== "SIGKILL") throw new Error(`the rotation ended with ${code}`);
		if (code !== 0) counts.killed++;
		return code === 0 ? (JSON.parse(text) as RotationResult) : undefined;
	}
	return {
		counts,
		/**
		 * @param deaths how often its process is killed at most
		 * @param duringOverlap runs during the overlap
		 * @returns the endpoint that stays
		 */
		async run(settings: RotatorSettings, deaths: number, duringOverlap: () => Promise<void>): Promise<string> {
			let staying = settings.endpointId;
			for (let [death, begun, over] = [0, false, false]; !over; death++) {
				// A process that resumes in the middle may end before it reaches a late step.
				const dieAt = Math.floor(random() * (death === 0 ? STEPS : MOST_STEPS));
				const result = await start({ ...settings, ...(death < deaths && { dieAt }) });
				const { rotation } = await secrets.read();
				const isInterrupted = rotation?.step === "requested";
				operator.interrupted(isInterrupted);
				if (isInterrupted) counts.interrupted++;
				begun ||= rotation !== undefined;
				staying = rotation?.newEndpointId ?? staying;
				// A process that was killed after its last step cannot report the result. Another call would begin the next rotation.
				over = result?.step === "done" || (begun && !rotation);
				// A killed process that can report nothing leaves it to the operator to look.
				if (result?.paused || (over && !result && (await operator.isPaused(staying)))) {
					counts.paused++;
					await operator.resume(staying);
				}
				if (result?.step !== "overlap") continue;
				await duringOverlap();
				await sleep(Math.max(0, result.endsAt - Date.now()) + 1);
			}
			return staying;
		},
	};
}
