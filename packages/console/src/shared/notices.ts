/** A notice of the stream of the control API. */
export interface Notice {
	readonly id: string;
	readonly type: "request" | "cause" | "event" | "delivery" | "clock" | "reset" | "change" | "missed";
	/** The API that it is about; empty for all. */
	readonly api: string;
	/** The operation of the control API that may have changed something. */
	readonly operation?: string;
	/** The HTTP method, for a request. */
	readonly method?: string;
}

/** An unfinished event may be this long. A longer one is given up. */
const MAX_CHARACTERS = 4 * 1024 * 1024;

/** Reads server-sent events. */
export async function* readNotices(body: ReadableStream<Uint8Array>): AsyncIterable<Notice> {
	const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
	let text = "";
	try {
		for (;;) {
			const { value, done } = await reader.read();
			if (done) return;
			text += value;
			const blocks = text.split("\n\n");
			text = blocks.pop() ?? "";
			if (text.length > MAX_CHARACTERS) throw new Error("an event of the stream is too long");
			for (const block of blocks) {
				const notice = noticeOf(block);
				if (notice) yield notice;
			}
		}
	} finally {
		void reader.cancel().catch(() => undefined);
	}
}

function noticeOf(block: string): Notice | undefined {
	const fields = new Map<string, string>();
	for (const line of block.split("\n")) {
		const at = line.indexOf(": ");
		if (at > 0) fields.set(line.slice(0, at), line.slice(at + 2));
	}
	const type = fields.get("event") as Notice["type"] | undefined;
	if (type === undefined) return undefined;
	const { api, operation, method } = JSON.parse(fields.get("data") ?? "{}") as {
		readonly api?: string | null;
		readonly operation?: string | null;
		readonly method?: string;
	};
	return {
		id: fields.get("id") ?? "0",
		type,
		api: api ?? "",
		...(operation != null && { operation }),
		...(method !== undefined && { method }),
	};
}
