import type { SecretsOption } from "./secrets.ts";
import type { VerifierOptions } from "./verifier.ts";

type Names<Options> = Readonly<Record<keyof Options, true>>;

/** The options that all verifiers take. The type keeps the list complete. */
export const VERIFIER_OPTIONS: Names<VerifierOptions> = {
	tolerance: true,
	maxBodyBytes: true,
	now: true,
	clock: true,
	expiredGrace: true,
	secretCache: true,
};

/**
 * Rejects unknown options. A misspelled `secrets` or `verification` would otherwise silently leave a verifier open.
 *
 * @throws TypeError for an unknown option, and for `secretCache` without loaded secrets
 */
export function rejectUnknown(
	maker: string,
	options: Pick<VerifierOptions, "secretCache"> & { readonly secrets?: SecretsOption | undefined },
	...known: readonly object[]
): void {
	for (const [name, value] of Object.entries(options))
		if (value !== undefined && !known.some((names) => Object.hasOwn(names, name)))
			throw new TypeError(`${maker} has no option \`${name}\`. Check its spelling.`);
	if (options.secretCache !== undefined && !isLoaded(options.secrets))
		throw new TypeError(
			`${maker}: \`secretCache\` has an effect only if \`secrets\` is a function or a source. Remove it, or load the secrets with one.`,
		);
}

/** Returns whether the secrets come from a function or a source, so that they can change while the process runs. */
function isLoaded(secrets: SecretsOption | undefined): boolean {
	return typeof secrets === "function" || typeof Object(secrets).load === "function";
}

/**
 * Rejects options that have no effect in combination with the others.
 *
 * @throws TypeError for the first one that is set
 */
export function rejectIgnored(maker: string, options: object, names: readonly string[], why: string): void {
	for (const name of names)
		if ((options as Readonly<Record<string, unknown>>)[name] !== undefined)
			throw new TypeError(`${maker}: \`${name}\` has no effect ${why}`);
}

/** @throws TypeError for a name that is not valid as a header */
export function headerName(maker: string, option: string, name: unknown): string {
	if (typeof name === "string" && /^[!#$%&'*+.^_`|~\w-]+$/.test(name)) return name;
	throw new TypeError(`${maker}: \`${option}\` must be a header name, but was ${JSON.stringify(name)}.`);
}

/** @throws TypeError for a value that is not one of those listed */
export function oneOf<Value>(maker: string, option: string, value: Value, values: readonly Value[]): Value {
	if (values.includes(value)) return value;
	const list = values.map((one) => JSON.stringify(one)).join(", ");
	throw new TypeError(`${maker}: \`${option}\` must be one of ${list}, but was ${JSON.stringify(value)}.`);
}
