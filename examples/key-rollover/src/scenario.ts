import { createArcusMock } from "@countersign/mock";
import { type ApiKeyOption, withApiKeys } from "@countersign/sdk";
import { Arcus } from "@countersign/sdk/arcus";
import { importOrders, type ShopOrder } from "./import.ts";
import { makeSuccessor, retire } from "./rollover.ts";

const ORDERS = 200;
const BEFORE = 30;
const SCOPES = ["accounts:read", "orders:read", "orders:write", "products:read"] as const;

type Count = Record<"old" | "new", number>;

export interface Outcome {
	/** Imported orders: by the first worker before and after its redeployment, and by the worker that kept running. */
	readonly imported: Readonly<Record<"before" | "deployed" | "untouched", number>>;
	/** Calls of the redeployed worker by key, before and after the old key was deleted, as reported by `onUse`. */
	readonly answered: Readonly<Record<"beforeDeletion" | "afterDeletion", Readonly<Count>>>;
	/** Orders by the key that created them, counted by the vendor; `refused` counts calls with the deleted key. */
	readonly vendorSaw: Readonly<Count & { refused: number }>;
	readonly missing: readonly string[];
	readonly twice: readonly string[];
	readonly keysLeft: readonly string[];
}

/** Hands out each order once, at most `limit` of them. */
function take<Item>(source: Iterator<Item>, limit: number): Iterator<Item> {
	let left = limit;
	return { next: () => (left-- > 0 ? source.next() : { done: true, value: undefined }) };
}

/** Replaces the key of an import with two workers while it runs. Rejects with the first error of a call. */
export async function replaceKeyWhileOrdersComeIn(): Promise<Outcome> {
	const mock = createArcusMock({ seed: 1, rateLimits: false });
	const { url, close } = await mock.listen(0);
	try {
		const { key: adminKey, entityId } = mock.createKey({ mode: "test", name: "administration" });
		const client = (apiKey: ApiKeyOption) => new Arcus({ apiKey, entityId, baseUrl: url, mode: "test" });
		const admin = client(adminKey);
		const { id: accountId } = await admin.accounts.create({ account_type: "business", name: "Ernst Handel" });
		const product = await admin.products.create({ title: "Chai", product_type: "physical", list_price: 18 });
		const orders = Array.from({ length: ORDERS }, (_, index): ShopOrder => {
			return { number: `shop-${index + 1}`, accountId, productId: product.id, quantity: 1 };
		});
		const queue = orders.values();

		const old = await admin.apiKeys.create({ name: "order import", mode: "test", scopes: SCOPES });
		// Simulates a secret manager. A client reads the key once and keeps it until the vendor rejects it.
		const vault = { key: old.key };
		const untouched = importOrders(
			client(() => vault.key),
			queue,
		);
		// Awaited below; until then a failure must not be an unhandled rejection.
		untouched.catch(() => {});
		const before = await importOrders(
			client(() => vault.key),
			take(queue, BEFORE),
		);

		// 1. A second key with the same scopes.
		const successor = await makeSuccessor(admin, old.id);
		// 2. Deploy it. The new key comes first; if it were rejected, the client would use the old one.
		vault.key = successor.key;
		const answered = { beforeDeletion: { old: 0, new: 0 }, afterDeletion: { old: 0, new: 0 } };
		let now: keyof typeof answered = "beforeDeletion";
		let tell = () => {};
		const seen = new Promise<void>((resolve) => {
			tell = resolve;
		});
		const deployed = importOrders(
			client(
				withApiKeys({
					primary: successor.key,
					next: old.key,
					onUse(name) {
						answered[now][name === "primary" ? "new" : "old"]++;
						if (name === "primary") tell();
					},
				}),
			),
			queue,
		);
		// 3. Delete the old key only after the new one was used. The worker that still has it gets a 401 and reads the vault once more.
		await Promise.race([seen, deployed]);
		await retire(admin, old.id, successor.id);
		now = "afterDeletion";
		const imported = { before, deployed: await deployed, untouched: await untouched };

		const made = mock.requests.filter(({ operation }) => operation === "orders.create");
		const by = (keyId: string) => made.filter((one) => one.keyId === keyId && one.status === 201).length;
		const vendorSaw = {
			old: by(old.id),
			new: by(successor.id),
			refused: mock.requests.filter(({ status }) => status === 401).length,
		};
		const found: (string | null | undefined)[] = [];
		for await (const order of admin.orders.list({ limit: 100 })) found.push(order.external_order_id);
		const keysLeft: string[] = [];
		for await (const { name } of admin.apiKeys.list()) keysLeft.push(name);
		return {
			imported,
			answered,
			vendorSaw,
			missing: orders.map(({ number }) => number).filter((number) => !found.includes(number)),
			twice: orders.map(({ number }) => number).filter((number) => found.indexOf(number) !== found.lastIndexOf(number)),
			keysLeft,
		};
	} finally {
		await close();
	}
}
