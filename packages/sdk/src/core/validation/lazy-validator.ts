import type { Logger } from "../hooks.ts";
import { textOf } from "../text-of.ts";
import type { SchemaSource, Validator } from "./validation.ts";

/** How many different lines about schemas are logged, each once. */
const MANY_LINES = 20;

// Imported through a variable, so that bundlers do not follow it: schemas are loaded only for validation.
const load = (specifier: string): Promise<SchemaSource> =>
	import(/* @vite-ignore */ /* webpackIgnore: true */ specifier) as Promise<SchemaSource>;

/** A validator that can load its schemas before anything is sent. */
export interface LazyValidator extends Validator {
	/** Loads the schemas if a failure must stop the call; undefined if there is nothing to wait for. */
	ready(): Promise<unknown> | undefined;
}

/**
 * A validator whose schemas are passed in, or loaded from `module`. `"strict"` loads them before the first request and fails without
 * them. `"warn"` never fails a call: without schemas it logs that once.
 */
export function lazyValidator(
	mode: "warn" | "strict",
	given: SchemaSource | undefined,
	module: string,
	logger: Logger | undefined,
): LazyValidator {
	let loading: Promise<Validator> | undefined;
	let validator: Validator | undefined;
	const logged = new Set<string>();
	const make = async (): Promise<Validator> => {
		try {
			const { createValidator, responses } = given ?? (await load(module));
			validator = createValidator(mode, responses, logger);
			return validator;
		} catch (cause) {
			loading = undefined;
			throw new TypeError(
				`validate: "${mode}" needs the schemas, and ${module} could not be loaded here. Import it and pass it as the option \`schemas\`.`,
				{ cause },
			);
		}
	};
	const loaded = (): Promise<Validator> => {
		loading ??= make();
		return loading;
	};
	const warn = (line: string): void => {
		if (logged.has(line) || logged.size >= MANY_LINES) return;
		logged.add(line);
		logger?.warn(line);
	};
	return {
		ready: () => (mode === "strict" && validator === undefined ? loaded() : undefined),
		async check(operation, ...rest) {
			try {
				await (await loaded()).check(operation, ...rest);
			} catch (error) {
				if (mode === "strict") throw error;
				warn(error instanceof TypeError ? error.message : `${operation}: its schema threw: ${textOf(error)}`);
			}
		},
		drift: () => validator?.drift() ?? [],
	};
}
