import type { Logger } from "./hooks.ts";
import type { SchemaSource, Validator } from "./validation.ts";

// Held in a variable, so that bundlers do not follow it: schemas come in only when someone asks for validation.
const load = (specifier: string): Promise<SchemaSource> =>
	import(/* @vite-ignore */ /* webpackIgnore: true */ specifier) as Promise<SchemaSource>;

/** A validator whose schemas are given, or loaded from `module` with the first answer. */
export function lazyValidator(
	mode: "warn" | "strict",
	given: SchemaSource | undefined,
	module: string,
	logger: Logger | undefined,
): Validator {
	let loading: Promise<Validator> | undefined;
	let validator: Validator | undefined;
	const make = async (): Promise<Validator> => {
		try {
			const { createValidator, responses } = given ?? (await load(module));
			validator = createValidator(mode, responses, logger);
			return validator;
		} catch (cause) {
			loading = undefined;
			throw new TypeError(
				`validate: "${mode}" needs the schemas, and ${module} could not be loaded here; import it and pass it as the option \`schemas\``,
				{ cause },
			);
		}
	};
	return {
		async check(...answer) {
			loading ??= make();
			await (await loading).check(...answer);
		},
		drift: () => validator?.drift() ?? [],
	};
}
