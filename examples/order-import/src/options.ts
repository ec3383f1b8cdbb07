import { parseArgs } from "node:util";

export interface DemoOptions {
	readonly data: string;
	readonly seed: number;
	/** Fraction of calls that fail, 0 to 1. */
	readonly faults: number;
	readonly faultKinds: readonly string[];
	/** How many times faster than the vendor's elevated tier (1,200 calls a minute) the demo runs. */
	readonly pace: number;
	readonly concurrency: number;
	readonly resume: boolean;
	readonly keep: boolean;
	readonly folder: string;
	readonly report: string | undefined;
}

/** The faults that the mock injects. */
export const FAULT_KINDS = [
	"latency",
	"reset-before",
	"done-answer-lost",
	"truncated-body",
	"500",
	"502",
	"503",
	"429",
	"malformed-json",
];

export const USAGE = `npm run demo -- [options]
  --data DIR        folder with the CSV files                       (Northwind)
  --seed N          seed of the mock and of the faults, printed     (a new one each run)
  --faults FRACTION fraction of calls that fail                     (0.05)
  --fault-kinds A,B which faults                                    (${FAULT_KINDS.join(",")})
  --pace N          times faster than the elevated tier of 1,200/min (4)
  --concurrency N   maximum concurrent calls                       (24)
  --resume          resume the run that was stopped
  --keep            leave the mock running at the end and print its URL
  --folder DIR      folder for the files of the run                 (.cache/demo)
  --report FILE     write the claims and figures as JSON`;

export class UsageError extends Error {}

function number(text: string, name: string, minimum: number, maximum: number): number {
	const value = Number(text);
	if (text.trim() === "" || !(value >= minimum && value <= maximum)) {
		throw new UsageError(`--${name} must be a number from ${minimum} to ${maximum} but is ${JSON.stringify(text)}`);
	}
	return value;
}

export function readOptions(
	args: readonly string[],
	defaults: { readonly data: string; readonly folder: string },
): DemoOptions {
	let values: Record<string, string | boolean | undefined>;
	try {
		values = parseArgs({
			args: [...args],
			options: {
				data: { type: "string" },
				seed: { type: "string" },
				faults: { type: "string", default: "0.05" },
				"fault-kinds": { type: "string", default: FAULT_KINDS.join(",") },
				pace: { type: "string", default: "4" },
				concurrency: { type: "string", default: "24" },
				resume: { type: "boolean", default: false },
				keep: { type: "boolean", default: false },
				folder: { type: "string" },
				report: { type: "string" },
			},
		}).values;
	} catch (error) {
		throw new UsageError((error as Error).message);
	}
	const kinds = String(values["fault-kinds"]).split(",");
	const unknown = kinds.filter((kind) => !FAULT_KINDS.includes(kind));
	if (unknown.length > 0)
		throw new UsageError(`--fault-kinds: unknown ${unknown.join(", ")}; choose from ${FAULT_KINDS.join(", ")}`);
	return {
		data: typeof values.data === "string" ? values.data : defaults.data,
		seed: typeof values.seed === "string" ? Math.floor(number(values.seed, "seed", 0, 2 ** 31)) : Date.now() % 2 ** 31,
		faults: number(String(values.faults), "faults", 0, 0.5),
		faultKinds: kinds,
		pace: number(String(values.pace), "pace", 0.1, 100),
		concurrency: Math.floor(number(String(values.concurrency), "concurrency", 1, 500)),
		resume: values.resume === true,
		keep: values.keep === true,
		folder: typeof values.folder === "string" ? values.folder : defaults.folder,
		report: typeof values.report === "string" ? values.report : undefined,
	};
}
