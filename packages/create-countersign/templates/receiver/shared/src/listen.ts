import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface RunningServer {
	/** The URL for deliveries. */
	readonly url: string;
	close(): Promise<void>;
}

/** Only this machine can reach the server, unless you set HOST, for example to 0.0.0.0 in a container. */
export const host = process.env.HOST ?? "127.0.0.1";

/** Waits until the server listens. */
export async function listen(server: Server, port: number): Promise<RunningServer> {
	if (!server.listening)
		await new Promise<void>((resolve, reject) => {
			server.once("error", reject);
			server.listen(port, host, resolve);
		});
	return {
		url: `http://${host}:${(server.address() as AddressInfo).port}/webhooks`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeIdleConnections();
			}),
	};
}
