import { connect, createServer, type Server, type Socket } from "node:net";

interface Pair {
	readonly client: Socket;
	readonly server: Socket;
}

/** A TCP proxy in front of a real server that closes connections at any point and delays their data. */
export class TcpProxy {
	cuts = 0;
	stalls = 0;
	refusals = 0;
	readonly #pairs = new Set<Pair>();
	readonly #server: Server;
	#isRefusing = false;

	private constructor(host: string, port: number) {
		this.#server = createServer((client) => {
			if (this.#isRefusing) return client.destroy();
			const server = connect(port, host);
			const pair = { client, server };
			this.#pairs.add(pair);
			const end = (): void => {
				this.#pairs.delete(pair);
				client.destroy();
				server.destroy();
			};
			for (const socket of [client, server]) socket.on("error", end).on("close", end);
			client.pipe(server).pipe(client);
		});
	}

	/** Listens on a free port of this machine. @param url of the server, `postgres://…` or `redis://…` */
	static async to(url: string): Promise<{ proxy: TcpProxy; url: string }> {
		const target = new URL(url);
		const proxy = new TcpProxy(target.hostname, Number(target.port));
		await new Promise<void>((resolve) => proxy.#server.listen(0, "127.0.0.1", resolve));
		const { port } = proxy.#server.address() as { port: number };
		const own = new URL(url);
		own.port = String(port);
		return { proxy, url: own.href };
	}

	/** Breaks every connection. */
	cut(): void {
		this.cuts++;
		for (const { client, server } of [...this.#pairs]) {
			client.destroy();
			server.destroy();
		}
	}

	/** Silently passes no data for this long. */
	stall(ms: number): void {
		this.stalls++;
		const held = [...this.#pairs];
		for (const { client, server } of held) for (const socket of [client, server]) socket.pause();
		setTimeout(() => {
			for (const { client, server } of held) for (const socket of [client, server]) socket.resume();
		}, ms);
	}

	/** Breaks every connection and accepts none for this long. */
	refuse(ms: number): void {
		this.refusals++;
		this.#isRefusing = true;
		this.cut();
		setTimeout(() => {
			this.#isRefusing = false;
		}, ms);
	}

	async close(): Promise<void> {
		this.cut();
		await new Promise((resolve) => this.#server.close(resolve));
	}
}
