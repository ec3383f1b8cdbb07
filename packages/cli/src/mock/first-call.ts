/** What `countersign mock` prints to try the mock with: the settings, a curl command and a program. They work as they are. */

/** A key of the mock, as far as the settings name it. */
export interface PrintedKey {
	readonly key: string;
	readonly entityId: string;
	readonly secret?: string;
	/** What gets tokens by OAuth 2 for a user who agreed. */
	readonly refreshToken?: string;
}

interface FirstCall {
	/** How its variable calls an entity; undefined if the key says which one it belongs to. */
	readonly entity?: "ENTITY_ID" | "STORE";
	/** Arguments of curl, with the variables of {@link settings}. */
	readonly curl: string;
	readonly program: readonly string[];
}

const FIRST_CALLS: Readonly<Record<string, FirstCall>> = {
	arcus: {
		entity: "ENTITY_ID",
		curl: '-H "Authorization: Bearer $ARCUS_API_KEY" "$ARCUS_BASE_URL/entities/$ARCUS_ENTITY_ID/accounts"',
		program: [
			'import { Arcus } from "@countersign/sdk/arcus";',
			"",
			"const arcus = new Arcus(); // reads the variables above",
			'const account = await arcus.accounts.create({ account_type: "business", name: "Ernst Handel" });',
			"console.log(account.account_number, account.display_name);",
		],
	},
	arca: {
		curl: '-H "Authorization: Bearer $ARCA_API_KEY" "$ARCA_BASE_URL/workspaces"',
		program: [
			'import { Arca } from "@countersign/sdk/arca";',
			"",
			"const arca = new Arca(); // reads the variables above",
			"console.log((await arca.me.retrieve()).email);",
			"for await (const workspace of arca.workspaces.list()) console.log(workspace.name);",
		],
	},
	deskflow: {
		entity: "STORE",
		curl: '-H "X-Deskflow-Key: $DESKFLOW_API_KEY" -H "X-Deskflow-Secret: $DESKFLOW_API_SECRET" -H "X-Deskflow-Store: $DESKFLOW_STORE" "$DESKFLOW_BASE_URL/products"',
		program: [
			'import { Deskflow } from "@countersign/sdk/deskflow";',
			"",
			"const deskflow = new Deskflow(); // reads the variables above",
			'const category = await deskflow.categories.create({ name: "Beverages" });',
			"console.log(category.id, category.name);",
		],
	},
};

/** Returns the environment that a client reads, as lines for a shell. */
export function settings(provider: string, url: string, { key, entityId, secret }: PrintedKey): string[] {
	const name = provider.toUpperCase();
	const entity = FIRST_CALLS[provider]?.entity;
	return [
		`export ${name}_BASE_URL=${url}`,
		`export ${name}_API_KEY=${key}`,
		...(secret === undefined ? [] : [`export ${name}_API_SECRET=${secret}`]),
		...(entity === undefined ? [] : [`export ${name}_${entity}=${entityId}`]),
	];
}

/** Returns a curl command and a program to start with, as lines. */
export function firstCall(provider: string): string[] {
	const first = FIRST_CALLS[provider];
	if (!first) return [];
	return [
		"",
		"Try it:",
		"",
		`curl ${first.curl}`,
		"",
		"Or save this as first.mts, run `npm install @countersign/sdk tsx` and `npx tsx first.mts`:",
		"",
		...first.program,
	];
}
