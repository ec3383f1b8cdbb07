import type { Transport, TransportResponse } from "../../../src/index.ts";

export interface Row {
	readonly id: string;
}

/** The pagination styles of the API's lists, each with the name of a list that uses it. */
export const STYLES = ["last-id", "next_cursor", "offset", "page"] as const;
export type Style = (typeof STYLES)[number];

/** An API with one list in a given pagination style, whose rows may be added or removed between requests. */
export function pagedApi(style: Style, rows: Row[], onRequest: (count: number) => void | Promise<void> = () => {}) {
	const asked: string[] = [];
	const answer = (status: number, body: object): TransportResponse => ({
		status,
		headers: new Headers(),
		body: JSON.stringify(body),
	});
	const send = (query: URLSearchParams): TransportResponse => {
		const size = Number(query.get("limit") ?? query.get("per_page") ?? 2);
		const total = rows.length;
		if (style === "offset" || style === "page") {
			const page = Number(query.get("page") ?? 1);
			const start = style === "offset" ? Number(query.get("offset") ?? 0) : (page - 1) * size;
			const data = rows.slice(start, start + size);
			return style === "offset"
				? answer(200, { object: "list", data, total, has_more: start + size < total })
				: answer(200, { data, total, page, per_page: size, total_pages: Math.ceil(total / size) });
		}
		const after = query.get("starting_after");
		const start = after === null ? 0 : rows.findIndex(({ id }) => id === after) + 1;
		if (after !== null && start === 0) return answer(400, { code: "invalid_cursor", param: "starting_after" });
		const data = rows.slice(start, start + size);
		const more = start + size < total;
		return answer(200, {
			object: "list",
			data,
			has_more: more,
			...(style === "next_cursor" && { next_cursor: more ? data.at(-1)?.id : null }),
		});
	};
	const transport: Transport = {
		async send({ url }) {
			asked.push(new URL(url).search);
			await onRequest(asked.length);
			return send(new URL(url).searchParams);
		},
	};
	return { transport, asked };
}

export const rowsOf = (count: number): Row[] => Array.from({ length: count }, (_, index) => ({ id: `i${index + 1}` }));
