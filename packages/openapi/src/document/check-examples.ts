import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { EXAMPLES_FILE, operationsOf, type RecordedExamples, readExamples } from "./examples.ts";
import { type DocumentFiles, machineFiles } from "./files.ts";
import { isObject, type Json, type JsonObject, type LoadedDocument, type Problem } from "./load.ts";
import { isJsonType, object } from "./values.ts";

/** A recorded value and the schema that it must match. */
interface Claim {
	readonly owner: string;
	readonly what: string;
	readonly value: Json;
	/** Where the request body or response is in the document. */
	readonly holder: readonly string[];
}

/**
 * Checks every recorded example of a folder against the schemas of its document.
 *
 * @param folder the folder of the document
 * @param shownAs how to name the folder in problems
 * @param files where to read the folder from
 * @defaultValue files the disk of this machine
 * @returns the problems, each with the line of its operation in the file, and the place inside the example
 */
export function checkExamples(
	{ document }: LoadedDocument,
	folder: string,
	shownAs: string,
	files: DocumentFiles = machineFiles,
): Problem[] {
	const recorded = readExamples(folder, files);
	if (!recorded) return [];
	const lines = files.readText(join(folder, EXAMPLES_FILE)).split("\n");
	const validate = validatorOf(document);
	return claimsOf(document, recorded).flatMap(({ owner, what, value, holder }) =>
		validate(holder, value).map(({ at, message }) => ({
			file: `${shownAs}/${EXAMPLES_FILE}`,
			line: Math.max(1, lines.findIndex((line) => line.trimStart().startsWith(`"${owner}":`)) + 1),
			column: 1,
			message: `the example of ${owner} does not match its schema: ${what}, ${at === "" ? "/" : at} ${message}; run \`npm run generate\` to record it again`,
		})),
	);
}

function claimsOf(document: JsonObject, { operations, responses, events }: RecordedExamples): Claim[] {
	const own = operationsOf(document).flatMap(({ id, path, method }): Claim[] => {
		const call = operations[id];
		if (!call) return [];
		const at = ["paths", path, method];
		const successes: Readonly<Record<string, Json>> = {
			...call.others,
			...(call.response !== undefined && { [call.status]: call.response }),
		};
		const errors = Object.entries(call.errors ?? {}).flatMap(([status, bodies]) =>
			Object.entries(bodies).map(([code, value]) => ({
				owner: id,
				what: `response ${status} ${code}`,
				value,
				holder: [...at, "responses", status],
			})),
		);
		return [
			...(call.body === undefined
				? []
				: [{ owner: id, what: "request body", value: call.body, holder: [...at, "requestBody"] }]),
			...Object.entries(successes).map(([status, value]) => ({
				owner: id,
				what: `response ${status}`,
				value,
				holder: [...at, "responses", status],
			})),
			...errors,
		];
	});
	const shared = Object.entries(responses).flatMap(([name, bodies]) =>
		Object.entries(bodies).map(([code, value]) => ({
			owner: name,
			what: `response ${code}`,
			value,
			holder: ["components", "responses", name],
		})),
	);
	const deliveries = Object.entries(events).map(([type, { body }]) => ({
		owner: type,
		what: "delivery",
		value: body,
		holder: ["webhooks", type, "post", "requestBody"],
	}));
	return [...own, ...shared, ...deliveries];
}

const ID = "document:";
const escaped = (step: string): string => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"));

function validatorOf(document: JsonObject) {
	const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
	ajv.addSchema({ $id: ID, ...document });
	return (holder: readonly string[], value: Json): { readonly at: string; readonly message: string }[] => {
		const place = placeOf(document, holder);
		if (!place) return [{ at: "", message: "is documented nowhere" }];
		const check = ajv.getSchema(`${ID}#/${place.map(escaped).join("/")}`);
		if (!check) return [{ at: "", message: "has no schema" }];
		if (check(value) === true) return [];
		return (check.errors ?? []).map(({ instancePath, message = "is invalid", params }) => ({
			at: instancePath,
			message: `${message}${"additionalProperty" in params ? `: ${String(params.additionalProperty)}` : ""}`,
		}));
	};
}

/** Returns where the JSON schema of a request body or response is. References are followed. */
function placeOf(document: JsonObject, holder: readonly string[]): string[] | undefined {
	let found: unknown = document;
	for (const step of holder) found = object(found)[step];
	if (!isObject(found)) return undefined;
	if (typeof found.$ref === "string") return placeOf(document, found.$ref.slice(2).split("/"));
	const type = Object.keys(object(found.content)).find(isJsonType);
	return type === undefined ? undefined : [...holder, "content", type, "schema"];
}
