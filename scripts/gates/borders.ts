/** The allowed imports, as a table that `layers.ts` checks. Types count as imports. */

/** The borders inside one folder. */
export interface Borders {
	/** For each folder in it, the other folders that it may import. A folder that is missing here is an error. */
	readonly folders: Readonly<Record<string, readonly string[]>>;
	/** Files next to the folders that every folder may import. All others are entries, which no folder imports. */
	readonly shared?: readonly string[];
}

const webhookCommands = ["dead", "forward", "inboxes", "listen", "replay", "rotate", "send", "verify"];

export const borders: Readonly<Record<string, Borders>> = {
	"packages/sdk/src": {
		folders: {
			core: [],
			node: ["core"],
			redis: ["core"],
			otel: ["core"],
			conformance: ["core"],
			arcus: ["core", "node"],
			arca: ["core"],
			deskflow: ["core"],
		},
	},
	"packages/sdk/src/core": {
		folders: {
			errors: [],
			keys: [],
			transport: ["errors"],
			validation: ["errors"],
			"rate-limit": ["errors", "keys"],
			call: ["errors", "keys", "operations", "rate-limit", "transport"],
			pages: ["call", "errors", "keys", "operations"],
			// `resource.ts` names the types that the methods of generated clients return.
			operations: ["call", "pages"],
			wire: ["call", "errors", "keys", "operations", "transport", "validation"],
		},
		shared: [
			"abort.ts",
			"clock.ts",
			"context.ts",
			"hooks.ts",
			"identity.ts",
			"options.ts",
			"provider.ts",
			"redact.ts",
			"text-of.ts",
		],
	},
	"packages/webhooks/src": {
		folders: {
			core: [],
			receiver: ["core"],
			inbox: ["core", "receiver"],
			rotation: ["core"],
			drivers: ["core", "receiver", "inbox", "rotation"],
			adapters: ["core", "receiver"],
			testing: ["core", "receiver"],
			standard: ["core"],
			hmac: ["core"],
			arcus: ["core"],
			arca: ["core"],
			deskflow: ["core", "hmac"],
		},
	},
	"packages/openapi/src": {
		folders: {
			document: [],
			intake: ["document"],
			infer: ["document", "intake"],
			model: ["document"],
			emit: ["document", "model"],
		},
	},
	"packages/mock/src": {
		folders: {
			engine: [],
			control: ["engine"],
			arcus: ["engine"],
			arca: ["engine"],
			deskflow: ["engine"],
			document: ["engine"],
		},
	},
	"packages/mirror/src": {
		folders: {
			budget: [],
			gate: [],
			store: ["gate", "tables"],
			tables: ["gate"],
			sources: ["gate", "store", "tables"],
			schedule: ["sources", "store"],
			verify: ["gate", "sources", "store"],
			export: ["store", "tables"],
			arcus: ["sources", "tables", "verify"],
			arca: ["tables"],
		},
		shared: ["clock.ts", "failures.ts", "options.ts", "status.ts"],
	},
	"packages/console/src": {
		folders: {
			control: [],
			facts: [],
			session: [],
			shared: ["control"],
			shell: ["control", "shared"],
			"arca-keys": ["control", "facts", "shared"],
			analytics: ["control", "shared"],
			"deskflow-keys": ["control", "facts", "shared"],
			docs: ["shared"],
			events: ["shared"],
			faults: ["control", "shared"],
			keys: ["control", "facts", "shared", "start"],
			limits: ["shared"],
			mirror: ["control", "shared"],
			logs: ["control", "facts", "shared"],
			postman: ["control", "shared"],
			records: ["control", "shared"],
			"settings-webhooks": ["control", "facts", "shared"],
			snapshots: ["control", "shared"],
			start: ["control", "facts", "shared", "webhooks"],
			threads: ["control", "facts", "logs", "shared"],
			time: ["control", "shared"],
			webhooks: ["facts", "shared"],
		},
	},
	"packages/cli/src": {
		folders: {
			shared: [],
			collections: ["shared"],
			dev: ["shared", "mirror", "mock"],
			generate: ["shared"],
			infer: ["shared"],
			lint: ["shared"],
			mirror: ["shared"],
			mock: ["shared"],
			scopes: ["shared"],
			"verify-live": ["shared", "mock"],
			webhooks: ["shared"],
		},
	},
	"packages/cli/src/webhooks": {
		folders: Object.fromEntries(webhookCommands.map((name) => [name, []])),
		shared: [
			"describe.ts",
			"inbox-options.ts",
			"inbox-storage.ts",
			"options.ts",
			"post.ts",
			"saved.ts",
			"sender-options.ts",
			"senders.ts",
			"serve-options.ts",
			"serve.ts",
			"watch.ts",
		],
	},
};

/** For each package, the packages of this repository that it may import: the table in `docs/architecture.md`. */
export const packages: Readonly<Record<string, readonly string[]>> = {
	sdk: [],
	webhooks: [],
	openapi: [],
	mock: [],
	// Only for what `explain` advises about a refused delivery.
	console: ["sdk", "webhooks"],
	mirror: ["sdk", "webhooks"],
	cli: ["sdk", "webhooks", "openapi", "mock", "mirror"],
	"create-countersign": [],
};

/** The one file that uses the sources of another package: `docs/decisions/0018-one-module-for-the-operation-table.md`. */
export const compiledIn: Readonly<Record<string, RegExp>> = {
	"packages/openapi/src/model/client-runtime.ts": /^packages\/sdk\/src\/core\/(?:errors|operations|wire)\//,
};

/** Packages that must not be loaded by a library that runs in programs and tests. */
export const compilers = /^(?:typescript|openapi-typescript|@redocly\/.+)$/;
export const withCompiler: readonly string[] = ["openapi"];
