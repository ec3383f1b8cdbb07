import type { ApiModel } from "../../model/api-model.ts";
import { camel, pascal } from "../names.ts";

/** What a package is made from besides its model. */
export interface PackageOptions {
	/** Name of the package on npm. */
	readonly name: string;
	/** The document, as headers name it. */
	readonly source: string;
	/** The command that writes the package again. */
	readonly command: string;
	/** Version of the Countersign packages that it uses. */
	readonly version: string;
}

/** The names that the modules of a package use. */
export interface PackageNames {
	/** `Bakery`. */
	readonly className: string;
	/** `bakery`. */
	readonly client: string;
	/** `BAKERY_API_KEY`. */
	readonly variable: string;
}

export const namesOf = ({ provider }: Pick<ApiModel, "provider">): PackageNames => ({
	className: pascal(provider),
	client: camel(provider),
	variable: `${provider.toUpperCase().replace(/[^A-Z0-9]+/g, "_")}_API_KEY`,
});

/** Text of a document in a line of Markdown: no markup, no line breaks. */
export const inline = (text: string): string =>
	text
		.replace(/[\p{Cc}\s]+/gu, " ")
		.replace(/[\\`*_{}[\]()<>#|!&]/g, (one) => `\\${one}`)
		.trim()
		.slice(0, 300);

/** Text of a document as code in a line of Markdown. */
export const code = (text: string): string =>
	`\`${text
		.replace(/[\p{Cc}\s]+/gu, " ")
		.replaceAll("`", "'")
		.slice(0, 300)}\``;
