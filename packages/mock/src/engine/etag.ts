import { createHash } from "node:crypto";
import type { Answer } from "./answer.ts";
import type { EngineRequest } from "./exchange.ts";

/** Assumption: the tag is strong and depends only on the body; the pages only say that 304 means a match. */
const etagOf = (body: string): string => `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;

/** Whether a list of tags contains this one. Weak tags match too, because reads use weak comparison. */
const names = (list: string, etag: string): boolean =>
	list.split(",").some((one) => ["*", etag].includes(one.trim().replace(/^W\//, "")));

/** Adds an `ETag` to a successful read, or responds with 304 if the caller already has this version. */
export function notModified(answer: Answer, { headers }: Pick<EngineRequest, "headers">): Answer {
	if (answer.status !== 200) return answer;
	const etag = etagOf(answer.body);
	const known = headers.get("if-none-match");
	const isKnown = known !== undefined && names(known, etag);
	const { status, body } = isKnown ? { status: 304, body: "" } : answer;
	return { status, body, headers: Object.assign({}, answer.headers, { etag }) };
}
