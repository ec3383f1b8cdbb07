/** Makes the calls of a walkthrough with one key and no control over the clock, as a reader does, and notes which are rejected. */
import type { Walkthrough, WalkthroughStep } from "@countersign/openapi/document";
import type { ApiModel, Operation } from "@countersign/openapi/model";
import type { Json } from "./exchange.ts";

/** A fresh API and what signs in to it. */
export interface Reader {
	fetch(request: Request): Promise<Response>;
	readonly headers: Readonly<Record<string, string>>;
	readonly entityId?: string;
	/** The variables of the environment. */
	readonly environment?: Readonly<Record<string, Json>>;
	close(): void;
}

/** Why the calls of an operation are rejected in a walkthrough, by operation id. */
export type Reasons = Readonly<Record<string, string>>;

/** @throws Error if a call is rejected without a reason, or a reason is not needed */
export async function replayed(
	model: ApiModel,
	{ steps }: Walkthrough,
	reader: Reader,
	reasons: Reasons,
): Promise<Walkthrough> {
	const variables = new Map<string, Json>(Object.entries(reader.environment ?? {}));
	const unused = new Set(Object.keys(reasons));
	const problems: string[] = [];
	const judged: WalkthroughStep[] = [];
	for (const [index, step] of steps.entries()) {
		const response = await reader.fetch(requestOf(model, step, variables, reader));
		const text = await response.text();
		const isGood = response.status >= 200 && response.status < 300;
		if (isGood) save(step, text === "" ? null : (JSON.parse(text) as Json), variables);
		const why = reasons[step.operation];
		if (!isGood && why === undefined)
			problems.push(`call ${index + 1}, ${step.operation}, is rejected with ${response.status}: ${text.slice(0, 300)}`);
		if (!isGood) unused.delete(step.operation);
		judged.push(isGood || why === undefined ? step : { ...step, refused: { status: response.status, why } });
	}
	reader.close();
	for (const operation of unused) problems.push(`${operation} is never rejected; remove its reason`);
	if (problems.length > 0)
		throw new Error(`The walkthrough of ${model.provider} does not work:\n${problems.join("\n")}`);
	return { steps: judged };
}

function requestOf(
	model: ApiModel,
	step: WalkthroughStep,
	variables: ReadonlyMap<string, Json>,
	reader: Reader,
): Request {
	const operation = model.operations.find(({ id }) => id === step.operation) as Operation;
	const fill = (value: Json): Json => filled(value, variables);
	const prefix = (model.entityPathPrefix ?? "").replace("{entity_id}", reader.entityId ?? "");
	const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
		encodeURIComponent(String(fill(step.path?.[name] ?? ""))),
	);
	const url = new URL(`${model.servers[0]}${prefix}${path}`);
	for (const { name, property } of operation.parameters.filter((one) => one.in === "query"))
		for (const value of [step.query?.[property] ?? []].flat()) url.searchParams.append(name, String(fill(value)));
	return new Request(url, {
		method: operation.method,
		headers: {
			...reader.headers,
			...(operation.idempotency && { [operation.idempotency.header]: crypto.randomUUID() }),
			...(step.body !== undefined && { "Content-Type": "application/json" }),
		},
		...(step.body !== undefined && { body: JSON.stringify(fill(step.body)) }),
	});
}

function filled(value: Json, variables: ReadonlyMap<string, Json>): Json {
	if (Array.isArray(value)) return value.map((one) => filled(one, variables));
	if (value !== null && typeof value === "object")
		return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filled(one, variables)]));
	if (typeof value !== "string") return value;
	const number = /^\{\{number:(\w+)\}\}$/.exec(value)?.[1];
	if (number !== undefined) return variables.get(number) ?? value;
	return value.replace(/\{\{(\w+)\}\}/g, (written, name: string) => String(variables.get(name) ?? written));
}

function save(step: WalkthroughStep, response: Json, variables: Map<string, Json>): void {
	for (const [name, pointer] of Object.entries(step.saves ?? {})) {
		let found: Json | undefined = response;
		for (const key of pointer.split("/").slice(1)) found = (found as Record<string, Json> | null | undefined)?.[key];
		if (found !== undefined) variables.set(name, found);
	}
}
