import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Order } from "@countersign/sdk/arcus";

/** The local copy. Replace this with your database. */
export interface OrderStore {
	all(): readonly Order[];
	get(id: string): Order | undefined;
	put(order: Order): void;
	remove(id: string): void;
}

/** Keeps the copy in a JSON file, or only in memory without one. */
export function openStore(file?: string): OrderStore {
	const orders = new Map<string, Order>();
	if (file !== undefined) for (const order of readFile(file)) orders.set(order.id, order);
	const save = () => {
		if (file === undefined) return;
		mkdirSync(dirname(file), { recursive: true });
		// A crash in the middle of writing leaves the old file.
		writeFileSync(`${file}.tmp`, JSON.stringify([...orders.values()]));
		renameSync(`${file}.tmp`, file);
	};
	return {
		all: () => [...orders.values()],
		get: (id) => orders.get(id),
		put(order) {
			orders.set(order.id, order);
			save();
		},
		remove(id) {
			if (orders.delete(id)) save();
		},
	};
}

function readFile(file: string): readonly Order[] {
	try {
		return JSON.parse(readFileSync(file, "utf8")) as Order[];
	} catch (error) {
		if ((error as { code?: string }).code === "ENOENT") return [];
		throw error;
	}
}
