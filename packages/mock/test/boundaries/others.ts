/** A workspace of Arca and a shop of Deskflow, with a record of every kind. */

import { routes as arcaRoutes } from "../../src/arca/generated/routes.ts";
import { schemas as arcaSchemas } from "../../src/arca/generated/schemas.ts";
import { createArcaMock } from "../../src/arca/index.ts";
import { routes as deskflowRoutes } from "../../src/deskflow/generated/routes.ts";
import { schemas as deskflowSchemas } from "../../src/deskflow/generated/schemas.ts";
import { createDeskflowMock } from "../../src/deskflow/index.ts";
import type { Engine } from "../../src/engine/engine.ts";
import type { MockRoute } from "../../src/engine/route.ts";
import type { Target } from "./drive.ts";

// biome-ignore lint/suspicious/noExplicitAny: rows are looked into freely
type Loose = any;

interface Given {
	readonly engine: Engine;
	readonly routes: readonly MockRoute[];
	readonly schemas: Readonly<Record<string, object>>;
	readonly headers: Readonly<Record<string, string>>;
	readonly base: string;
	readonly entityId: string;
	readonly mode: "live" | "test";
	/** The table of a field such as `parent_id`, if its name does not say which one. */
	readonly tables: Readonly<Record<string, string>>;
}

/** Paths and fields name their tables: `/labels/{id}` and `label_ids`. */
function target({ engine, routes, schemas, headers, base, entityId, mode, tables }: Given): Target {
	const world = engine.world(entityId, mode);
	const pick = (table: string): string[] =>
		world.db
			.collection(table)
			.all()
			.map((one: Loose) => String(one.id));
	const plural = (word: string): string =>
		word.endsWith("y") ? `${word.slice(0, -1)}ies` : /s$/.test(word) ? `${word}es` : `${word}s`;
	return {
		engine,
		routes,
		schemas,
		headers,
		base,
		pathIds: (route) => pick(route.path.split("/")[1] ?? ""),
		bodyId(route, field) {
			const name = /^(.+)_ids?$/.exec(field)?.[1];
			if (name === undefined) return undefined;
			return pick(tables[`${route.resource[0]}.${field}`] ?? tables[field] ?? plural(name))[0];
		},
		remember() {
			const before = world.db.snapshot();
			const { counter } = world;
			const sequences = [...world.sequences];
			return () => {
				world.db.restore(before);
				world.counter = counter;
				world.sequences.clear();
				for (const [name, next] of sequences) world.sequences.set(name, next);
			};
		},
	};
}

const engineOf = (mock: object): Engine => (mock as { readonly engine: Engine }).engine;

function sender(engine: Engine, base: string, headers: Readonly<Record<string, string>>) {
	return (method: string, path: string, body?: object): Loose => {
		const reply = engine.handle({
			method,
			url: `${base}${path}`,
			headers: { get: (name) => headers[name.toLowerCase()] },
			body: body === undefined ? "" : JSON.stringify(body),
		});
		if (reply.status >= 400) throw new Error(`${method} ${path}: ${reply.status} ${reply.body}`);
		return JSON.parse(reply.body);
	};
}

export function arcaTarget(): Target {
	const mock = createArcaMock({ clock: "virtual", rateLimits: false });
	const { key, entityId, workspaceId } = mock.createKey();
	const base = "/api/v1";
	const headers = { authorization: `Bearer ${key}` };
	const send = sender(engineOf(mock), base, headers);
	mock.createCustomField(workspaceId, { entityId, name: "Size", type: "text" } as Loose);
	const folder = send("POST", "/folders", { workspace_id: workspaceId, name: "Products" });
	const list = send("POST", "/lists", { workspace_id: workspaceId, folder_id: folder.id, name: "Launch" });
	send("POST", "/labels", { workspace_id: workspaceId, name: "Urgent" });
	const task = send("POST", "/tasks", { list_id: list.id, title: "Write" });
	send("POST", `/tasks/${task.id}/comments`, { content: "<p>Yes</p>" });
	return target({
		engine: engineOf(mock),
		routes: arcaRoutes,
		schemas: arcaSchemas,
		headers,
		base,
		entityId,
		mode: "test",
		tables: { assignee_id: "users", assignee_ids: "users", reassign_to: "statuses" },
	});
}

export function deskflowTarget(): Target {
	const mock = createDeskflowMock({ clock: "virtual", rateLimits: false });
	const { key, secret, entityId } = mock.createKey();
	const headers = { "x-deskflow-key": key, "x-deskflow-secret": secret };
	const send = sender(engineOf(mock), "/v1", headers);
	const category = send("POST", "/categories", { name: "Tea" });
	const product = send("POST", "/products", { name: "Chai", sku: "C", price: 100, category_id: category.id, stock: 5 });
	const customer = send("POST", "/customers", { name: "Ada", email: "ada@example.com" });
	send("POST", "/orders", { customer_id: customer.id, line_items: [{ product_id: product.id, quantity: 1 }] });
	return target({
		engine: engineOf(mock),
		routes: deskflowRoutes,
		schemas: deskflowSchemas,
		headers,
		base: "/v1",
		entityId,
		mode: "live",
		tables: { "categories.parent_id": "categories" },
	});
}
