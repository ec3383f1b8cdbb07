/** What can be created. Each name is also a folder of `templates/`, or of a template. */
export interface Choice {
	readonly title: string;
	readonly hint: string;
}

export const PROVIDERS = {
	arcus: { title: "Arcus", hint: "ERP: signed deliveries" },
	arca: { title: "Arca", hint: "tasks: deliveries with a token" },
	deskflow: { title: "Deskflow", hint: "stores: deliveries signed with the API secret" },
} as const satisfies Record<string, Choice>;

export const FRAMEWORKS = {
	node: { title: "node:http", hint: "no framework" },
	express: { title: "Express", hint: "5" },
	fastify: { title: "Fastify", hint: "5" },
	hono: { title: "Hono", hint: "4" },
	next: { title: "Next.js", hint: "15, app router" },
} as const satisfies Record<string, Choice>;

export const TEMPLATES = {
	receiver: { title: "Receiver", hint: "receives webhooks, verifies them, handles each event once" },
	import: { title: "Import", hint: "imports records from a CSV file, and can be stopped and resumed" },
	sync: { title: "Sync", hint: "keeps a local copy of orders or tasks up to date" },
} as const satisfies Record<string, Choice>;

export type Provider = keyof typeof PROVIDERS;
export type Framework = keyof typeof FRAMEWORKS;
export type Template = keyof typeof TEMPLATES;

/** A project to create. */
export interface Project {
	readonly name: string;
	readonly template: Template;
	readonly provider: Provider;
	/** Only receivers have one. */
	readonly framework: Framework | undefined;
}

export const hasFramework = (template: Template): boolean => template === "receiver";
