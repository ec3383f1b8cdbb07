/** The tokens that a document's mock has issued: keys that belong to the key of an application. */
import type { JsonObject } from "../engine/handler.ts";
import type { CreateKeyOptions, KeyRecord } from "../engine/keys.ts";
import type { ApiDescription } from "./description.ts";

/** How many tokens a mock knows. The oldest one is forgotten first. */
const MANY_TOKENS = 1_000;

/** Whether a key is a token that was issued here, which cannot be used to get another one. */
export const isToken = ({ details }: KeyRecord): boolean => details?.client !== undefined;

/** Adds a token to the keys of a mock. @returns its key */
export function createToken(
	engine: {
		createKey(options: CreateKeyOptions): KeyRecord;
		keys(): readonly KeyRecord[];
		forgetKey(key: string): void;
	},
	options: CreateKeyOptions,
): KeyRecord {
	const tokens = engine.keys().filter(isToken);
	for (const { key } of tokens.slice(0, Math.max(0, tokens.length - MANY_TOKENS + 1))) engine.forgetKey(key);
	return engine.createKey(options);
}

/** Revokes the tokens of a mock that were issued for a consent. */
export function revokeTokens(
	engine: { keys(): readonly KeyRecord[]; revokeKey(key: string): void },
	consent: string,
): void {
	for (const { key, details, revokedAt } of engine.keys())
		if (details?.consent === consent && revokedAt === undefined) engine.revokeKey(key);
}

/** The details that a key needs to get tokens: what a user's consent would give it. */
export const refreshDetails = ({ credentials }: ApiDescription, random: string): JsonObject =>
	Object.values(credentials).some(({ tokens = [] }) => tokens.some(({ grants }) => grants.includes("refresh_token")))
		? { refreshToken: `refresh_${random}` }
		: {};
