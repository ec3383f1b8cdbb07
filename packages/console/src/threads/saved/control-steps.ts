import type { Thread } from "../../control/generated/index.ts";
import { literal } from "../../logs/commands.ts";
import { type KnownIds, singular } from "./ids.ts";
import type { ControlStep } from "./session.ts";

/** Where a saved file does again what was done in the console. */
export interface Target {
	readonly known: KnownIds;
	/** The world of the file, as TypeScript: the variables of a test, or the values of the session. */
	readonly entity: string;
	readonly mode: string;
	/** The URL of the receiver of the file, as TypeScript; undefined if it has none, so that URLs stay as they are. */
	readonly receiver: string | undefined;
	/** Whether records from before the session do not exist. */
	readonly beginsEmpty: boolean;
}

/** What the saved file does again; otherwise why it does not. */
type Made = Omit<ControlStep, "kind" | "name" | "events"> | { readonly skipped: string };

/** How a masked secret is shown. */
const MASKED = /^(?:[a-z]+_)*…\w{0,4}$|^•••$/;
const hasMasked = (value: unknown): boolean =>
	typeof value === "string"
		? MASKED.test(value)
		: typeof value === "object" && value !== null && Object.values(value).some(hasMasked);

const object = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** The call of the control API that does again what began a thread. */
export function controlCallOf(thread: Thread, target: Target): Made {
	const { kind } = thread.cause;
	if (thread.cause.error !== null) return { skipped: "it failed" };
	if (kind === "edit") return editOf(thread, target);
	if (kind === "event") return eventOf(thread, target);
	if (kind === "webhook") return webhookOf(thread, target);
	return testOf(thread, target);
}

const plain = { respondedWith: undefined, needsReceiver: false, hasResult: false } as const;

const worldOf = ({ entity, mode }: Target): string => `worlds/\${${entity}}/\${${mode}}`;

/** A part of a path in a template literal. */
const part = (id: string, kind: string, known: KnownIds): string =>
	known.has(id, kind) ? `\${${known.written(id, kind)}}` : encodeURIComponent(id);

function editOf({ cause: { detail }, changes }: Thread, target: Target): Made {
	const { known } = target;
	const id = String(detail.id);
	const change = changes.find((one) => one.id === id);
	const after = object(change?.after);
	const set = Object.fromEntries(
		(Array.isArray(detail.fields) ? detail.fields : []).flatMap((field) =>
			typeof field === "string" && field in after ? [[field, after[field]]] : [],
		),
	);
	if (change === undefined || Object.keys(set).length === 0) return { skipped: "it changed nothing" };
	if (hasMasked(set)) return { skipped: "it changes a secret, which is masked" };
	const missing = missingIn([id, set], target);
	if (missing !== undefined) return { skipped: missing };
	const { collection } = change;
	const path = `${worldOf(target)}/collections/${collection}/${part(id, singular(collection), known)}`;
	return { ...plain, call: `control(\`${path}\`, { set: ${known.written(set, undefined)} }, "PATCH")` };
}

function eventOf({ cause: { detail }, events }: Thread, target: Target): Made {
	const { known, entity, mode } = target;
	const type = events[0]?.type;
	const { object: data, record, url } = detail;
	if (type === undefined || (data === undefined && record === undefined))
		return { skipped: "its data is not in the log" };
	if (hasMasked(data)) return { skipped: "it has a secret, which is masked" };
	const missing = missingIn([data, record], target);
	if (missing !== undefined) return { skipped: missing };
	const { collection, id } = object(record);
	const source =
		record === undefined
			? `object: ${known.written(data, undefined)}`
			: `record: { collection: ${literal(collection)}, id: \`${part(String(id), singular(String(collection)), known)}\` }`;
	const to = typeof url === "string" ? [`url: ${target.receiver ?? literal(url)}`] : [];
	const body = [
		`entity_id: ${entity}`,
		mode === "mode" ? "mode" : `mode: ${mode}`,
		`type: ${literal(type)}`,
		source,
		...to,
	];
	return { ...plain, needsReceiver: to.length > 0, call: `control("events", { ${body.join(", ")} })` };
}

function webhookOf({ cause: { detail } }: Thread, target: Target): Made {
	const { known } = target;
	const { action, id, ...body } = detail;
	const path = `${worldOf(target)}/webhooks`;
	if (action === "created") {
		const fields = Object.entries({ ...body, url: undefined }).flatMap(([name, value]) =>
			value === undefined ? [] : [`${literal(name)}: ${literal(value)}`],
		);
		const all = [`url: ${target.receiver ?? literal(body.url)}`, ...fields].join(", ");
		return { ...plain, needsReceiver: true, hasResult: true, call: `control(\`${path}\`, { ${all} })` };
	}
	if (!known.has(id, "webhook")) return { skipped: `it uses ${String(id)} from before the session` };
	return { ...plain, call: `control(\`${path}/${part(String(id), "webhook", known)}\`, undefined, "DELETE")` };
}

function testOf({ cause: { detail }, attempts }: Thread, target: Target): Made {
	const { known } = target;
	const { webhook_id: id } = detail;
	if (!known.has(id, "webhook")) return { skipped: `it uses ${String(id)} from before the session` };
	return {
		respondedWith: attempts[0]?.status ?? undefined,
		needsReceiver: true,
		hasResult: false,
		call: `control(\`${worldOf(target)}/webhooks/${part(String(id), "webhook", known)}/test\`)`,
	};
}

function missingIn(value: unknown, { known, beginsEmpty }: Target): string | undefined {
	const foreign = beginsEmpty ? known.foreign(value) : undefined;
	return foreign === undefined ? undefined : `it uses ${foreign} from before the session`;
}
