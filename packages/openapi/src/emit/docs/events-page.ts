import type { EventType } from "../../model/api-model.ts";
import { eventExample } from "./examples.ts";
import { recordFields } from "./fields.ts";
import { anchor, code, fence, folded, heading, inline, json, page } from "./markdown.ts";
import { sourceWords } from "./operation-facts.ts";
import { guideLink, operationLink, type Site } from "./site.ts";

/** The headers of the recorded delivery. Empty without one. */
function headersOf({ example }: EventType): string[] {
	const headers = Object.entries(example?.headers ?? {});
	return headers.length === 0 ? [] : [fence("http", headers.map(([name, value]) => `${name}: ${value}`).join("\n"))];
}

function section(site: Site, event: EventType): string {
	const { model } = site;
	const emitters = model.operations.filter((one) => one.emits.includes(event.type));
	const fields = recordFields(site, event.schema, event.schemaName === undefined ? [] : [event.schemaName]);
	return [
		heading(2, code(event.type), anchor(event.type)),
		inline(event.summary),
		[
			`- Sent by: ${emitters.length === 0 ? "no operation of this client says that it sends the event" : emitters.map(operationLink).join(", ")}.`,
			`- Source: ${sourceWords(event.source)}`,
		].join("\n"),
		fields === "" ? "" : folded("Fields of the payload", fields),
		folded("Example payload", [...headersOf(event), fence("json", json(eventExample(model, event)))].join("\n\n")),
	]
		.filter((one) => one !== "")
		.join("\n\n");
}

/** Returns the page of all events: which operations send each, the fields of its payload and an example. */
export function eventsPage(site: Site): string {
	const { model } = site;
	return page(
		`${model.title} webhook events`,
		`The ${model.events.length} webhook events of the ${model.title} API: payload fields, an example of each, and the operations that send it.`,
		[
			`# ${inline(model.title)} events`,
			`Webhook events, as your endpoint receives them. The ${guideLink(site, "webhooks", "guide to webhooks")} shows how to verify and handle them.`,
			model.events.map(({ type, summary }) => `- [${code(type)}](#${anchor(type)}) ${inline(summary)}`).join("\n"),
			...model.events.map((event) => section(site, event)),
		],
		["outline: 2", "prev: false", "next: false"],
	);
}
