import { arcusWebhooks } from "@countersign/webhooks/arcus";

export const NOW = 1_780_000_000_000;
export const SECRET = "whsec_receiver";
export const webhooks = arcusWebhooks({ secrets: SECRET, now: () => NOW });

export function body(id: string, type = "order.created", object: object = {}): string {
	return JSON.stringify({ id, object: "event", type, data: { object } });
}

export async function delivery(id: string, type?: string, object?: object) {
	const text = body(id, type, object);
	return { body: text, headers: await webhooks.sign(text) };
}

export async function request(id: string, type?: string, object?: object): Promise<Request> {
	const { body: text, headers } = await delivery(id, type, object);
	return new Request("http://localhost/webhooks", { method: "POST", body: text, headers });
}

/** A promise to be settled from outside. */
export function deferred<T = void>() {
	let resolve!: (value: T) => void;
	let reject!: (error: unknown) => void;
	const promise = new Promise<T>((yes, no) => {
		resolve = yes;
		reject = no;
	});
	return { promise, resolve, reject };
}

/** Waits until everything that is ready has run. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
