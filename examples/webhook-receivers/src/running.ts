import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { DeliveryReceiver } from "@countersign/webhooks/node";

/** A receiver that serves HTTP. */
export interface Running {
	/** The URL for deliveries. */
	readonly url: string;
	/** Whether a gateway collects each body before the receiver sees it. */
	readonly buffered?: boolean;
	close(): Promise<void>;
}

/** What each file in this folder exports. Port 0 means any free port. */
export type Start = (receiver: DeliveryReceiver, port: number) => Promise<Running>;

/** Waits until a server listens. */
export async function running(server: Server, port: number): Promise<Running> {
	if (!server.listening)
		await new Promise<void>((resolve, reject) => {
			server.once("error", reject);
			server.listen(port, "127.0.0.1", resolve);
		});
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
