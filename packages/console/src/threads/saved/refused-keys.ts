import type { Thread } from "../../control/generated/index.ts";
import type { RefusedKey, Session, Step } from "./session.ts";

/** Clients whose keys are refused, by their names in a saved test. */
const CLIENTS: Readonly<Record<RefusedKey, { readonly client: string; readonly options: string }>> = {
	"without scopes": { client: "withoutScopes", options: "{ scopes: [] }" },
	"of another entity": { client: "forAnotherEntity", options: "" },
	"of another address": { client: "fromAnotherAddress", options: '{ ipAllowlist: ["203.0.113.1"] }' },
	unknown: { client: "withUnknownKey", options: "" },
	revoked: { client: "withRevokedKey", options: "" },
	expired: { client: "withExpiredKey", options: "{ expiresAt: 0 }" },
};

export const clientOf = (key: RefusedKey): string => CLIENTS[key].client;

/** The check of how fast the calls came, which a saved file cannot repeat. */
export const RATE_LIMIT = "Rate limit";
/** Checks whose outcome depends on the key or on how fast the calls came. */
const OF_THE_KEY: ReadonlySet<string> = new Set(["Key", RATE_LIMIT, "Entity", "IP allowlist", "Scope"]);

/** The check of the key that refused a request, if one did, and the kind of key that a saved test can create for it. */
export function refusalOf({
	checks,
}: Thread): { readonly check: string; readonly key: RefusedKey | undefined } | undefined {
	const failed = checks.find(({ name, outcome }) => outcome === "failed" && OF_THE_KEY.has(name));
	return failed && { check: failed.name, key: keyOf(failed.name, failed.detail) };
}

function keyOf(check: string, detail: string): RefusedKey | undefined {
	if (check === "Scope") return "without scopes";
	if (check === "IP allowlist") return "of another address";
	if (check === "Entity") return "of another entity";
	if (check !== "Key") return undefined;
	if (detail.startsWith("an unknown key")) return "unknown";
	if (detail.includes("it was revoked at")) return "revoked";
	return detail.includes("it expired at") ? "expired" : undefined;
}

/** The lines that create the clients of refused calls. @param partOf the name that a new key has for a setting of the client */
export function refusedClients(
	{ title, facts }: Session,
	steps: readonly Step[],
	partOf: (setting: string) => string,
): string[] {
	const needed = new Set(steps.flatMap((step) => (step.kind === "call" && step.refusedKey ? [step.refusedKey] : [])));
	const settings = facts.settings.length === 0 ? ["apiKey"] : facts.settings;
	return [...needed].flatMap((kind) => {
		const { client, options } = CLIENTS[kind];
		const made = `${client}Key`;
		if (kind === "of another entity")
			return [
				`const ${client} = new ${title}({ ${[...settings.map((setting) => (setting === "entityId" ? 'entityId: "another-entity"' : `${setting}: ${partOf(setting)}`)), "baseUrl: url", "maxRetries: 0"].join(", ")} });`,
			];
		const mock = kind === "unknown" ? `create${title}Mock({ seed: "another mock" })` : "mock";
		const values = settings.map((setting) => `${setting}: ${made}.${partOf(setting)}`);
		return [
			`const ${made} = ${mock}.createKey(${options});`,
			...(kind === "revoked" ? [`mock.keys.revoke(${made}.key);`] : []),
			`const ${client} = new ${title}({ ${[...values, "baseUrl: url", "maxRetries: 0"].join(", ")} });`,
		];
	});
}
