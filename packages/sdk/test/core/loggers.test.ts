import { Writable } from "node:stream";
import pino from "pino";
import { describe, expect, it, vi } from "vitest";
import winston from "winston";
import { Arcus } from "../../src/arcus/index.ts";
import type { Logger } from "../../src/index.ts";

/** The lines that a logger writes, each as JSON. */
function sink() {
	const lines: { readonly level: unknown; readonly msg?: string; readonly message?: string }[] = [];
	const stream = new Writable({
		write(chunk: Buffer, _, done) {
			for (const line of chunk.toString().split("\n")) if (line) lines.push(JSON.parse(line));
			done();
		},
	});
	return { lines, stream };
}

const loggers: Record<string, (stream: Writable) => Logger> = {
	pino: (stream) => pino({ level: "debug" }, stream),
	winston: (stream) =>
		winston.createLogger({
			level: "debug",
			format: winston.format.json(),
			transports: [new winston.transports.Stream({ stream })],
		}),
};

describe.each(Object.entries(loggers))("%s", (_, loggerOn) => {
	it("the client's logger receives responses and retries, but never a key", async () => {
		const { lines, stream } = sink();
		const script = [503, 200];
		const arcus = new Arcus({
			apiKey: "ark_live_ent_acme_s3cr3tS3cr3tS3cr3tS3cr3t",
			entityId: "ent",
			rateLimit: false,
			logger: loggerOn(stream),
			transport: {
				send: async () => ({
					status: script.shift() ?? 500,
					headers: new Headers({ "retry-after": "0" }),
					body: "{}",
				}),
			},
		});
		await arcus.orders.retrieve("o1");
		// A logger may write with a delay.
		await vi.waitFor(() =>
			expect(lines.map(({ msg, message }) => msg ?? message)).toEqual([
				expect.stringMatching(/^orders\.retrieve: 503 in /),
				expect.stringMatching(/^orders\.retrieve: attempt 1 failed \(503\)/),
				expect.stringMatching(/^orders\.retrieve: 200 in /),
			]),
		);
		expect(JSON.stringify(lines)).not.toContain("s3cr3t");
	});
});
