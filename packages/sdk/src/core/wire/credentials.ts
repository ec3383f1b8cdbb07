import type { Logger } from "../hooks.ts";
import { type ApiKeyFunction, type ApiKeyOption, keySource } from "../keys/key-source.ts";

/** A user name and password. */
export interface BasicCredentials {
	/** The user name, or a key that is sent as one. */
	readonly username: string;
	/** The password. @defaultValue empty */
	readonly password?: string | undefined;
}

/** Where the value of one scheme comes from. */
export interface CredentialSource {
	current(): string | Promise<string>;
	/** Returns another value after a 401; undefined without one. */
	renew(refused: string): Promise<string | undefined>;
	/** Forgets a request that took too long. */
	forget(): void;
	/** What must never be printed. */
	secrets(): readonly string[];
	/** Reports whether a response accepted the value. */
	report?(value: string, accepted: boolean): void;
	/** Calls `listener` when `secrets` changes. */
	onChange?(listener: () => void): void;
}

/** How a scheme signs a request. */
export interface AuthScheme {
	readonly kind: "bearer" | "basic" | "header" | "query" | "cookie" | "oauth2";
	/** Name of the header, query parameter or cookie. */
	readonly name?: string;
	/** For OAuth 2: the URL that issues tokens. */
	readonly tokenUrl?: string;
}

const base64 = (value: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(value)));

/** The value of a scheme, and the forms in which it is sent. Only what is secret counts: a user name beside a password is not. */
function secretForms({ kind }: AuthScheme, value: string): string[] {
	if (kind !== "basic") return [value];
	const colon = value.indexOf(":");
	const password = value.slice(colon + 1);
	return [base64(value), password === "" ? value.slice(0, colon) : password];
}

/** @throws TypeError for a value that cannot be sent */
function checkValue(where: string, { kind }: AuthScheme, value: unknown): string {
	if (typeof value !== "string" || value.trim() === "" || value === ":")
		throw new TypeError(`${where} must be a string that is not empty`);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is rejected
	if (kind === "basic" ? /[\u0000-\u001f\u007f]/.test(value) : !/^[\x20-\x7e]+$/.test(value))
		throw new TypeError(`${where} contains characters that are not allowed in a header`);
	return value;
}

const isBasic = (value: object): value is BasicCredentials => "username" in value;

/** Returns the value of a Basic scheme as it is encoded. A string without a colon is a user name without a password. */
function basicText(where: string, value: string | BasicCredentials): string {
	if (typeof value === "string") return value.includes(":") ? value : `${value}:`;
	const { username, password = "" } = value;
	if (typeof username !== "string" || username.includes(":"))
		throw new TypeError(`${where}.username must be a string without a colon`);
	return `${username}:${password}`;
}

/** Creates the source of a scheme's values from what the caller passed. @throws TypeError for a value that cannot be sent */
export function credentialSource(
	where: string,
	scheme: AuthScheme,
	given: ApiKeyOption | BasicCredentials,
	checkUse: (key: string) => void,
	logger: Logger | undefined,
): CredentialSource {
	const coded = (value: string | BasicCredentials): string =>
		scheme.kind === "basic" ? basicText(where, value) : (value as string);
	const check = (key: string): void => checkUse(checkValue(where, scheme, key));
	const option = typeof given === "function" ? wrapped(given, coded) : coded(given as string | BasicCredentials);
	if (typeof given === "object" && !isBasic(given))
		throw new TypeError(`${where} must be a string, a function or { username, password }`);
	const source = keySource(option, { check, secretsOf: (key) => secretForms(scheme, key), logger });
	return {
		current: () => source.current(),
		renew: (refused) => source.renew(refused),
		forget: () => source.forget(),
		report: (value, accepted) => source.report(value, accepted),
		secrets: () => [...source.seen],
	};
}

/** A key function whose values are encoded, with what it reports. */
function wrapped(given: ApiKeyFunction, coded: (value: string) => string): ApiKeyFunction {
	const option: ApiKeyFunction = async (refused) => coded(await given(refused));
	if (given.report) option.report = (key, accepted) => given.report?.(key, accepted);
	return option;
}
