import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createReceiver, type ReceiverNotice } from "@countersign/webhooks";
import { deskflowWebhooks } from "@countersign/webhooks/deskflow";
import { standardWebhooks } from "@countersign/webhooks/standard";
import { afterEach } from "vitest";
import type { DeliveryReceiver } from "../../src/adapters/node/handler.ts";

export interface Told {
	readonly status: number;
	readonly body: unknown;
}
export interface Deliver {
	(body: Uint8Array<ArrayBuffer>, headers: Record<string, string>): Promise<Told>;
	/** The URL, if the delivery is sent over HTTP. */
	readonly url?: string;
}
/** @param parsed whether a body parser comes before the adapter */
export type Mount = (receiver: DeliveryReceiver, parsed: boolean, path: string) => Promise<Deliver>;

export const bytes = (text: string) => new TextEncoder().encode(text);
export const LIMIT = 4096;
export const webhooks = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", maxBodyBytes: LIMIT });
export const closing: (() => unknown)[] = [];

export async function overHttp(server: Server, path = "/webhooks"): Promise<Deliver> {
	if (!server.listening) await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	closing.push(() => {
		server.closeAllConnections();
		server.close();
	});
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
	const deliver = async (body: Uint8Array<ArrayBuffer>, headers: Record<string, string>) => {
		const response = await fetch(url, { method: "POST", body, headers });
		return { status: response.status, body: await response.json() };
	};
	return Object.assign(deliver, { url });
}
export const listener = (listen: RequestListener, path?: string) => overHttp(createServer(listen), path);

export async function genuine(body: Uint8Array<ArrayBuffer>, id = "msg_1"): Promise<Record<string, string>> {
	return { "content-type": "application/json", ...(await webhooks.sign(body, { id })) };
}
export const order = bytes('{"type":"order.paid","data":{"id":1}}');

export async function mounted(mount: Mount, parsed = false) {
	const handled: string[] = [];
	const errors: unknown[] = [];
	const notices: ReceiverNotice[] = [];
	const onError = (error: unknown) => void errors.push(error);
	const receiver = createReceiver({ webhooks, onError, observe: (notice) => void notices.push(notice) });
	receiver.on("*", (_event, { id }) => void handled.push(id));
	return { deliver: await mount(receiver, parsed, "/webhooks"), handled, errors, notices };
}

export const PATH_SECRET = "dfs_4f3a1b9e2c8d76f05e3a1b9e2c8d76f0";
export async function mountedAt(mount: Mount, path: string): Promise<Deliver> {
	const byPath = deskflowWebhooks({ verification: "path", secrets: PATH_SECRET });
	const receiver = createReceiver({ webhooks: byPath });
	return mount(receiver, false, path);
}
export const hint = bytes('{"event":"order.create","store":"acme","created_at":"","data":{"id":"order-1"}}');
afterEach(async () => {
	for (const close of closing.splice(0)) await close();
});
