import type { Page } from "playwright-core";
import { openSandbox, type Receiver, receiver, type Sandbox } from "../harness.ts";
import { visit } from "../settled.ts";

export type ApiName = "arcus" | "arca" | "deskflow";
export const APIS: readonly ApiName[] = ["arcus", "arca", "deskflow"];

/** A form or button of the console, and how a test knows what it did. */
export interface Form {
	readonly name: string;
	readonly api: ApiName;
	/** Opens the form and fills it. */
	readonly open: (page: Page) => Promise<void>;
	/** The button that submits it. */
	readonly submit: string;
	/** How often it was carried out. */
	readonly times: () => Promise<number>;
	/** Whether the button goes away as soon as the page sees that it was done, so that nobody can press it again. */
	readonly isGoneWhenDone?: boolean;
	/** Shown when it succeeded. Left out for what the user has to look up first: the page must say so, and must not repeat it. */
	readonly success?: (page: Page) => Promise<unknown>;
}

interface StoredKey {
	readonly name: string;
	readonly owner: string | null;
	readonly expires_at: string | null;
	readonly revoked_at: string | null;
	readonly scopes: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;

export const dialog = (page: Page) => page.getByRole("dialog");

export const press = (page: Page, name: string) =>
	page.getByRole("main").getByRole("button", { name, exact: true }).click();

/** Presses a button and waits for its dialog. Until it is there, a button of the page may have the name of one in the dialog. */
export async function openDialog(page: Page, name: string): Promise<void> {
	await press(page, name);
	await dialog(page).waitFor();
}

export const closed = (page: Page) => dialog(page).waitFor({ state: "detached" });

/** The sandbox that the forms change. It starts with {@link World.start}, because the table of forms is read before any test runs. */
export class World {
	#sandbox: Sandbox | undefined;
	#target: Receiver | undefined;
	readonly #places = new Map<string, string>();

	/** The browser and the server. */
	get sandbox(): Sandbox {
		if (!this.#sandbox) throw new Error("the sandbox has not been started");
		return this.#sandbox;
	}

	/** A receiver of webhooks. */
	get target(): Receiver {
		if (!this.#target) throw new Error("the sandbox has not been started");
		return this.#target;
	}

	async start(): Promise<void> {
		this.#sandbox = await openSandbox(APIS);
		this.#target = await receiver();
		for (const api of APIS) {
			const { data } = await this.get<{ data: { entity_id: string; mode: string }[] }>(`/apis/${api}/worlds`);
			const world = data.find(({ mode }) => mode === "test") ?? data[0];
			this.#places.set(api, `${world?.entity_id}/${world?.mode}`);
		}
	}

	async close(): Promise<void> {
		await this.#target?.close();
		await this.#sandbox?.close();
	}

	readonly get = async <T>(path: string): Promise<T> => (await this.sandbox.control<T>("GET", path)).body;

	readonly goto = async (page: Page, api: ApiName, path: string): Promise<void> => {
		await visit(page, `${this.sandbox.origin}/${api}/${this.#places.get(api)}/${path}`);
	};

	readonly keys = async (api: ApiName): Promise<readonly StoredKey[]> =>
		(await this.get<{ data: StoredKey[] }>(`/apis/${api}/keys`)).data;

	readonly newKey = async (api: ApiName, name: string, more: object = {}): Promise<void> => {
		const entity_id = this.#places.get(api)?.split("/")[0];
		await this.sandbox.control("POST", `/apis/${api}/keys`, { name, entity_id, ...more });
	};

	readonly rows = async (api: ApiName, collection: string): Promise<readonly Row[]> => {
		const path = `/apis/${api}/worlds/${this.#places.get(api)}/collections/${collection}?limit=500`;
		return (await this.get<{ data?: Row[] }>(path)).data ?? [];
	};

	readonly endpoints = (api: ApiName) => this.rows(api, "webhook_endpoints");

	readonly snapshots = async () => (await this.get<{ data: { name: string }[] }>("/snapshots")).data;

	/** Creates a webhook of Arcus that subscribes to orders, as a program does. Returns its id. */
	async createWebhook(description: string): Promise<string> {
		const { sandbox, target } = this;
		const entity = `${sandbox.variable("ARCUS_BASE_URL")}/entities/${sandbox.variable("ARCUS_ENTITY_ID")}`;
		const response = await fetch(`${entity}/webhook_endpoints`, {
			method: "POST",
			headers: { authorization: `Bearer ${sandbox.variable("ARCUS_API_KEY")}`, "content-type": "application/json" },
			body: JSON.stringify({ url: target.url, description, enabled_events: ["order.*"], mode: "test" }),
		});
		return ((await response.json()) as { id: string }).id;
	}
}
