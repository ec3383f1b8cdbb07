// Runs steps in child processes, some of them at a time, and prints the output of each step as one block when it ends.
import { fork } from "node:child_process";
import { addResult, emptyResult } from "../lib/results.mjs";

/** @typedef {import("../lib/results.mjs").Result} Result */
/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => number | Partial<Result>} work returns an exit code, or counts
 * @property {boolean} [alone] Runs alone: other steps would distort its measurements, or later steps need what it writes.
 * @property {string} [after] The name of a step that must end first.
 * @property {Record<string, string>} [env] Environment variables of all steps after it, if it succeeds.
 */

const STEP = "COUNTERSIGN_STEP";
const REASON_LINES = 4;
const REASON_CHARACTERS = 600;
const SLOWEST_STEPS = 12;

/** Runs one step in this process, if this is a child that a scheduler started for it. @param {readonly Step[]} steps */
export function runOwnStep(steps) {
	const own = steps.find(({ name }) => name === process.env[STEP]);
	if (!own) return false;
	delete process.env[STEP];
	let outcome;
	try {
		outcome = own.work();
	} catch (error) {
		console.error(error);
		outcome = 1;
	}
	process.send?.(typeof outcome === "number" ? (outcome === 0 ? { passed: 1 } : { failed: 1 }) : outcome);
	process.disconnect?.();
	return true;
}

/**
 * Runs all steps and adds up their outcomes.
 *
 * @param {readonly Step[]} steps
 * @param {{ readonly script: string, readonly lanes: number }} options `script` calls {@link runOwnStep} with the same steps.
 * @returns {Promise<Result>}
 */
export function runSteps(steps, { script, lanes }) {
	const sum = emptyResult();
	const waiting = [...steps];
	/** @type {Map<Step, Promise<void>>} */
	const running = new Map();
	/** @type {{ name: string, seconds: number }[]} */
	const durations = [];
	const env = { ...process.env };
	/** With one lane there is nothing to keep apart, so output is shown as it comes. */
	const isLive = lanes === 1 || steps.length === 1;

	const next = () => {
		for (const step of waiting) {
			if (running.size >= lanes || [...running.keys()].some(({ alone }) => alone)) return undefined;
			if (step.alone) return running.size === 0 && step === waiting[0] ? step : undefined;
			if (![...waiting, ...running.keys()].some(({ name }) => name === step.after)) return step;
		}
		return undefined;
	};
	const start = async (step) => {
		const started = Date.now();
		if (isLive) console.log(`\n=== ${step.name}`);
		const { outcome, output } = await runInChild(script, step, env, isLive);
		if (!isLive) process.stdout.write(`\n=== ${step.name}\n${output}`);
		addResult(
			sum,
			outcome.failed && !outcome.failures?.length && output ? { ...outcome, failures: [reason(output)] } : outcome,
			step.name,
		);
		const seconds = (Date.now() - started) / 1000;
		const duration = `${seconds.toFixed(1)} s`;
		durations.push({ name: step.name, seconds });
		if (outcome.failed) console.log(`=== FAILED  ${step.name} (${duration})`);
		else {
			Object.assign(env, step.env);
			console.log(`=== ok  ${step.name} (${duration})`);
		}
	};
	return new Promise((resolve, reject) => {
		const fill = () => {
			for (let step = next(); step; step = next()) {
				const one = step;
				waiting.splice(waiting.indexOf(one), 1);
				running.set(
					one,
					start(one).then(() => {
						running.delete(one);
						fill();
					}, reject),
				);
			}
			if (running.size > 0) return;
			console.log(`\nThe slowest steps:\n${slowest(durations)}`);
			resolve(sum);
		};
		fill();
	});
}

/** Why a step failed that only has an exit code: the last lines that speak of an error, or else the last lines. */
function reason(output) {
	const lines = output
		.split("\n")
		.map((line) => line.trim())
		.filter(Boolean);
	const errors = lines.filter((line) => /error|fail|not ok|✗|✖/i.test(line));
	const told = (errors.length > 0 ? errors : lines).slice(-REASON_LINES).join(" | ");
	return told.length > REASON_CHARACTERS ? `… ${told.slice(-REASON_CHARACTERS)}` : told;
}

function slowest(durations) {
	const sorted = durations.toSorted((a, b) => b.seconds - a.seconds).slice(0, SLOWEST_STEPS);
	return sorted.map(({ name, seconds }) => `${seconds.toFixed(0).padStart(6)} s  ${name}`).join("\n");
}

/** @returns {Promise<{ outcome: Partial<Result>, output: string }>} */
function runInChild(script, step, env, isLive) {
	return new Promise((resolve) => {
		const stdio = isLive ? "inherit" : "pipe";
		const child = fork(script, [], { env: { ...env, [STEP]: step.name }, stdio: ["ignore", stdio, stdio, "ipc"] });
		const chunks = [];
		let outcome;
		for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => chunks.push(chunk));
		child.on("message", (message) => {
			outcome = message;
		});
		child.on("error", (error) => chunks.push(Buffer.from(`${error}\n`)));
		child.on("close", (code) => {
			const lost = { failed: 1, failures: [`the step ended with exit code ${code} and no outcome`] };
			resolve({ outcome: outcome ?? lost, output: Buffer.concat(chunks).toString() });
		});
	});
}
