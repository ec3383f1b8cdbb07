import { createHash } from "node:crypto";
import type { Answer } from "./answer.ts";
import type { EngineRequest } from "./exchange.ts";

/** Assumption: the tag is strong and depends on the body alone; the pages only say that 304 means a match. */
const etagOf = (body: string): string => `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;

/** Whether a list of tags names this one; a weak tag matches as well, because a read compares weakly. */
const names = (list: string, etag: string): boolean =>
	list.split(",").some((one) => ["*", etag].includes(one.trim().replace(/^W\//, "")));

/** Gives a successful read its `ETag`, or makes it a 304 when the caller has this version already. */
export function notModified(answer: Answer, { headers }: Pick<EngineRequest, "headers">): Answer {
	if (answer.status !== 200) return answer;
	const etag = etagOf(answer.body);
	const known = headers.get("if-none-match");
	const isKnown = known !== undefined && names(known, etag);
	const { status, body } = isKnown ? { status: 304, body: "" } : answer;
	return { status, body, headers: Object.assign({}, answer.headers, { etag }) };
}
