import { connect, type Socket } from "node:net";

/** What was received on a connection, and what had been sent on it until then. */
export interface Exchange {
	/** 0 if the connection was closed without a response. */
	readonly status: number;
	readonly body: string;
	readonly sent: number;
}

type Headers = Readonly<Record<string, string>>;

function begin(
	url: string,
	headers: Headers,
): { readonly socket: Socket; answer(): string; readonly over: Promise<void> } {
	const { hostname, port, pathname, search, host } = new URL(url);
	const socket = connect(Number(port), hostname);
	let told = "";
	const over = new Promise<void>((resolve) => {
		socket.on("data", (data) => {
			told += data.toString("latin1");
			if (isWhole(told)) resolve();
		});
		socket.on("close", () => resolve());
		// A sender whose connection is cut while it writes gets an error; the response may have arrived before.
		socket.on("error", () => resolve());
	});
	const lines = Object.entries({ host, "transfer-encoding": "chunked", ...headers });
	socket.write(
		`POST ${pathname}${search} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`,
	);
	return { socket, answer: () => told, over };
}

/** A complete response, whether its length is declared or it comes in chunks. */
function isWhole(told: string): boolean {
	const end = told.indexOf("\r\n\r\n");
	if (end < 0) return false;
	const length = /\r\ncontent-length: *(\d+)/i.exec(told.slice(0, end))?.[1];
	return length === undefined ? told.endsWith("0\r\n\r\n") : told.length >= end + 4 + Number(length);
}

function read(told: string, sent: number): Exchange {
	const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(told)?.[1] ?? 0);
	return { status, body: /\{.*\}/s.exec(told)?.[0] ?? "", sent };
}

const chunk = (bytes: Uint8Array) =>
	Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n")]);
const turn = () => new Promise((resolve) => setTimeout(resolve, 1));

/** Sends a body of undeclared length in pieces, which cut characters of several bytes in two. */
export async function sendInPieces(url: string, body: Uint8Array, headers: Headers, size = 5): Promise<Exchange> {
	const { socket, answer, over } = begin(url, headers);
	for (let start = 0; start < body.length; start += size) {
		socket.write(chunk(body.subarray(start, start + size)));
		await turn();
	}
	socket.write("0\r\n\r\n");
	await over;
	socket.destroy();
	return read(answer(), body.length);
}

/** Sends an endless body until there is a response or the connection is closed; gives up after `most` bytes. */
export async function sendWithoutEnd(url: string, headers: Headers, most: number): Promise<Exchange> {
	const { socket, answer, over } = begin(url, headers);
	let open = true;
	void over.then(() => {
		open = false;
	});
	const piece = chunk(new Uint8Array(16_384).fill(0x20));
	let sent = 0;
	while (open && sent < most) {
		if (!socket.write(piece)) await Promise.race([new Promise((resolve) => socket.once("drain", resolve)), over]);
		sent += 16_384;
		await turn();
	}
	socket.destroy();
	return read(answer(), sent);
}
