import type { JsonObject } from "../document/load.ts";
import { object } from "../document/values.ts";
import { wordsOf } from "../intake/safe-names.ts";
import type { SecretFacts } from "./facts.ts";
import type { Look } from "./look.ts";

const NOISE = new Set([
	"api",
	"apis",
	"rest",
	"public",
	"the",
	"openapi",
	"swagger",
	"specification",
	"spec",
	"documentation",
	"reference",
	"http",
	"web",
	"beta",
]);

/** Words of JavaScript, and what generated modules import or use. The client's class and variable are called after the API. */
const RESERVED = new Set(
	"apipromise arguments array asynciterable await blob boolean break case catch class client const continue date debugger default delete describe describedclientoptions description details do drift else enum error errorguard eval export extends false finally for function headers if implements import in instanceof interface it json key let map math mock new null number object operationerrors operations options package pages private promise proto protected prototype public readablestream refreshtoken regexp request requestmethod requestoptions resourcetree response return schemas scopes scopesof secret set started static string super switch symbol then this throw tokenurl true try types typeof undefined url var void while with yield".split(
		" ",
	),
);

/** Returns a name for the client: the title of the document without words that every API has. */
export function providerName(document: JsonObject): { readonly name: string; readonly title: string } {
	const title =
		String(object(document.info).title ?? "API")
			.replace(/\s+/g, " ")
			.trim()
			.slice(0, 80) || "API";
	const words = wordsOf(title).filter((word) => !NOISE.has(word) && !/^v?\d+$/.test(word));
	const name = (words.length > 0 ? words : ["api"])
		.slice(0, 3)
		.join("-")
		.replace(/^[^a-z]+/, "");
	if (name === "") return { name: "api", title };
	return { name: RESERVED.has(name.replaceAll("-", "")) ? `${name}-api` : name, title };
}

const SURE =
	/^(?:[\w]*_)?(?:client_?secret|secret|secret_?key|api_?secret|webhook_?secret|signing_?(?:secret|key)|private_?key|password|passphrase|access_?token|refresh_?token|api_?key)$/i;
const UNSURE = /^(?:token|auth_?token|id_?token|bearer_?token|session_?token|credential)$/i;
const SAFE_FORMATS = new Set(["date", "date-time", "uri"]);

/** Finds properties of named schemas that hold secrets, by their names. */
export function inferSecrets(look: Look): SecretFacts[] {
	const schemas = object(object(look.document.components).schemas);
	return Object.entries(schemas).flatMap(([schema, value]) =>
		Object.entries(object(object(value).properties)).flatMap(([property, one]): SecretFacts[] => {
			const camel = property.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
			const isSure = SURE.test(camel);
			if (!isSure && !UNSURE.test(camel)) return [];
			const { type, format, "x-secret": known } = look.follow(one);
			const isText = type === "string" || (Array.isArray(type) && type.includes("string"));
			if (!isText || known === true || SAFE_FORMATS.has(String(format))) return [];
			return [
				{
					schema,
					property,
					inference: {
						value: true,
						confidence: isSure ? "high" : "medium",
						because: `${property} is the usual name of a secret`,
					},
				},
			];
		}),
	);
}
