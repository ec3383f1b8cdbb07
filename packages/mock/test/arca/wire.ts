/** Calls to the mock as they go over the wire, with no client in between. */
import { type ArcaMockOptions, createArcaMock } from "../../src/arca/index.ts";

export interface Answer {
	readonly status: number;
	readonly headers: Headers;
	// biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of many forms
	readonly body: any;
}

export type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

export function setup(options: ArcaMockOptions = {}) {
	const mock = createArcaMock({ clock: "virtual", seed: 1, rateLimits: false, ...options });
	const send = async (
		method: string,
		path: string,
		headers: Record<string, string>,
		body?: unknown,
	): Promise<Answer> => {
		const response = await mock.fetch(
			new Request(`https://api.getarca.app/api/v1${path}`, {
				method,
				headers: { "content-type": "application/json", ...headers },
				...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
			}),
		);
		const text = await response.text();
		return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
	};
	const as =
		(key: { readonly key: string }): Ask =>
		(method, path, body) =>
			send(method, path, { authorization: `Bearer ${key.key}` }, body);
	return { mock, send, as };
}

/** An account with an owner, an admin, a member and a viewer, a folder and a list. */
export async function company(options: ArcaMockOptions = {}) {
	const world = setup(options);
	const { mock, as } = world;
	const people = Object.fromEntries(
		(["owner", "admin", "member", "viewer"] as const).map((role) => [role, mock.createUser({ name: role })]),
	) as Record<"owner" | "admin" | "member" | "viewer", { readonly id: number }>;
	const workspace = mock.createWorkspace({ name: "Acme", owner: people.owner.id });
	for (const role of ["admin", "member", "viewer"] as const) mock.addMember(workspace.id, people[role].id, role);
	const ask = Object.fromEntries(
		Object.entries(people).map(([role, { id }]) => [role, as(mock.createKey({ userId: id }))]),
	) as Record<keyof typeof people, Ask>;
	const folder = (await ask.owner("POST", "/folders", { workspace_id: workspace.id, name: "Products" })).body;
	const list = (await ask.owner("POST", "/lists", { workspace_id: workspace.id, folder_id: folder.id, name: "Launch" }))
		.body;
	const statuses = (await ask.owner("GET", `/workspaces/${workspace.id}/statuses`)).body as {
		id: number;
		category: string;
		position: number;
	}[];
	const task = async (fields: object = {}) =>
		(await ask.owner("POST", "/tasks", { list_id: list.id, title: "Write", ...fields })).body;
	return { ...world, people, workspace, ask, folder, list, statuses, task };
}
