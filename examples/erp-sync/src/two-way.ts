/** Carries changes of customers and products between the group's ERP and Arcus, in both directions. */

import { createMirror, type Mirror, type MirrorStore, type TableDescription } from "@countersign/mirror";
import { arcusFeed, arcusTables } from "@countersign/mirror/arcus";
import { idempotencyKey } from "@countersign/sdk";
import type { Arcus } from "@countersign/sdk/arcus";
import type { Fields, GroupStore } from "./group-store.ts";
import { type Conflict, merge, type Rule } from "./merge.ts";
import type { Links } from "./push.ts";

type Resource = "accounts" | "products";

/** The fields that both sides edit, under their names in Arcus, and who decides. */
export const RULES: Readonly<Record<Resource, Readonly<Record<string, Rule>>>> = {
	// The group sets prices, the shop's editors write titles, and nobody's notes get lost.
	products: { list_price: "group", title: "arcus" },
	accounts: { display_name: "group", notes: "both" },
};

export const MASTER_TABLES: readonly TableDescription[] = arcusTables.filter(({ resource }) => resource in RULES);

/** How far the sync has come. Store it with your data: it may be older than what has happened, but never newer. */
export interface SyncState {
	/** Position in the mirror's change feed. */
	arcus: number;
	/** Position in the log of the group's ERP. */
	group: number;
	/** By number: the fields on which both sides last agreed. */
	readonly agreed: Map<string, Fields>;
}

export const newState = (): SyncState => ({ arcus: 0, group: 0, agreed: new Map() });

export interface Exchange {
	/** Numbers of records that were changed in the group's ERP, and in Arcus. */
	readonly toGroup: readonly string[];
	readonly toArcus: readonly string[];
	readonly created: readonly string[];
	readonly closed: readonly string[];
	readonly conflicts: readonly (Conflict & { readonly number: string })[];
}

export interface TwoWayOptions {
	readonly arcus: Arcus;
	readonly database: MirrorStore;
	readonly group: GroupStore;
	readonly links: Links;
	readonly state: SyncState;
}

export class TwoWay {
	readonly #options: TwoWayOptions;
	readonly mirror: Mirror;

	constructor(options: TwoWayOptions) {
		const { arcus, database } = options;
		this.#options = options;
		this.mirror = createMirror({ client: arcus, database, resources: MASTER_TABLES, feed: arcusFeed(arcus) });
	}

	/**
	 * Exchanges everything that changed since the last call. It can be killed at any point: what was carried over already is equal on both sides the next
	 * time, and nothing happens to it.
	 */
	async exchange(): Promise<Exchange> {
		const { group, state } = this.#options;
		const { isComplete, resources } = await this.mirror.run();
		if (!isComplete)
			throw new Error(resources.map((one) => `${one.resource}: ${one.lastError ?? one.state}`).join("\n"));
		const done: Record<Exclude<keyof Exchange, "conflicts">, string[]> & {
			conflicts: Exchange["conflicts"][number][];
		} = {
			toGroup: [],
			toArcus: [],
			created: [],
			closed: [],
			conflicts: [],
		};
		const touched = new Map<string, { readonly resource: Resource; readonly id: string }>();
		const reached = { arcus: state.arcus, group: state.group };
		for (;;) {
			const changes = await this.mirror.changes({ after: reached.arcus, max: 500 });
			for (const { resource, id, before, after } of changes) {
				const number =
					this.#numberOf(id) ?? (before === undefined ? this.#adopt(resource, id, after, done.created) : undefined);
				if (number !== undefined) touched.set(number, { resource: resource as Resource, id });
			}
			reached.arcus = changes.at(-1)?.position ?? reached.arcus;
			if (changes.length < 500) break;
		}
		for (const { number, position } of group.changes(reached.group)) {
			const id = this.#options.links.get(number);
			if (id !== undefined) touched.set(number, { resource: await this.#resourceOf(id), id });
			reached.group = position;
		}
		// In the order of their numbers: the mirror fetches several at a time, so changes have none that means anything.
		const sorted = [...touched].sort(([a], [b]) => (a < b ? -1 : 1));
		for (const [number, { resource, id }] of sorted) await this.#settle(number, resource, id, done);
		Object.assign(state, reached);
		return done;
	}

	#numberOf(id: string): string | undefined {
		for (const [number, linked] of this.#options.links) if (linked === id) return number;
		return undefined;
	}

	async #resourceOf(id: string): Promise<Resource> {
		return (await this.#options.database.read("products", id)) ? "products" : "accounts";
	}

	/** A customer or product that people created in Arcus gets a number in the group's ERP. */
	#adopt(
		resource: string,
		id: string,
		record: Readonly<Record<string, unknown>> | undefined,
		created: string[],
	): string | undefined {
		if (!record) return undefined;
		const number = `AR-${String(record[resource === "products" ? "sku" : "account_number"] ?? id)}`;
		this.#options.links.set(number, id);
		created.push(number);
		return number;
	}

	async #settle(
		number: string,
		resource: Resource,
		id: string,
		done: { -readonly [Key in keyof Exchange]: Exchange[Key][number][] },
	): Promise<void> {
		const { arcus, database, group, state } = this.#options;
		const raw = (await database.read(resource, id))?.raw;
		// Arcus deactivates accounts and products instead of deleting them; merged accounts are gone.
		if (!raw || raw.is_active === false) {
			if (!group.isClosed(number)) done.closed.push(number);
			group.close(number);
			return;
		}
		const rules = RULES[resource];
		const theirs = Object.fromEntries(
			Object.keys(rules).map((field) => [field, (raw[field] ?? "") as string | number]),
		);
		const ours = group.read(number) ?? {};
		const { agreed, toGroup, toArcus, conflicts } = merge(state.agreed.get(number) ?? {}, ours, theirs, rules);
		if (Object.keys(toArcus).length > 0) {
			// The mirror reads it again after the write; it then finds the fields that both sides agree on.
			await this.mirror.receive({ type: "updated", data: { object: resource.slice(0, -1), id } });
			const options = {
				idempotencyKey: idempotencyKey("two-way", number, JSON.stringify(toArcus), String(raw.updated_at)),
			};
			if (resource === "products") await arcus.products.update(id, toArcus, options);
			else await arcus.accounts.update(id, toArcus, options);
			done.toArcus.push(number);
		}
		if (Object.keys(toGroup).length > 0) {
			group.write(number, toGroup);
			if (!done.created.includes(number)) done.toGroup.push(number);
		}
		state.agreed.set(number, agreed);
		done.conflicts.push(...conflicts.map((conflict) => ({ ...conflict, number })));
	}
}
