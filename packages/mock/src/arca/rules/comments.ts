import type { SomeHandlers } from "../generated/handlers.ts";
import { caller, needs } from "./access.ts";
import { cleanHtml, cleanLine } from "./input.ts";
import * as present from "./present.ts";
import { required } from "./refusals.ts";
import { rows } from "./tables.ts";
import { reachable } from "./tasks.ts";

export const comments = {
	"tasks.comments.list": (call) => {
		const { row } = reachable(call);
		return {
			body: rows(call.db, "comments")
				.by("task_id", row.id)
				.map(({ id, author_id, content, created_at }) => ({
					id: Number(id),
					content,
					created_at,
					author: present.userRef(call.db, author_id),
				})),
		};
	},

	"tasks.comments.create": (call) => {
		const { row, member } = reachable(call);
		// Viewers create nothing; we take this to include comments (Assumption).
		needs(call, member, "member");
		const content = typeof call.body.content === "string" ? cleanHtml(call.body.content) : "";
		if (cleanLine(content) === "") call.fail(400, required("content"), { param: "content" });
		const author = caller(call);
		const comment = rows(call.db, "comments").insert({
			id: String(call.sequence("comment")),
			task_id: row.id,
			author_id: author.id,
			content,
			created_at: call.iso(),
		});
		// A client of the vendor reads the author from both places.
		return {
			body: {
				id: Number(comment.id),
				content,
				created_at: comment.created_at,
				name: author.name,
				author: present.userRef(call.db, author.id),
			},
		};
	},
} satisfies SomeHandlers;
