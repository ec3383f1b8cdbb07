// Makes a page of the reference easier to read: a type is one piece of code, a default is part of the description, the example
// comes first, and sections that only repeat the signature are left out.

const HEADING = /^#{2,6} /;
/** Sections about how a class was put together. */
const PARTS = /^#{2,6} (?:Overrides|Inherited from|Implementation of)$/;
const NO_DEFAULT = new Set(["", "-", "`undefined`", "`none`"]);

const cellsOf = (row) =>
	row
		.slice(1, row.lastIndexOf("|"))
		.split(/(?<!\\)\|/)
		.map((cell) => cell.trim());
const rowOf = (cells) => `| ${cells.join(" | ")} |`;
/** Code as plain Markdown text. */
const escaped = (code) => code.replace(/(?<!\\)[<>*_[\]{}$~#`]/g, "\\$&");

/**
 * Returns a type, which typedoc writes as several pieces of code with signs between them, as one.
 *
 * @param {string} markdown
 */
export function typeCode(markdown) {
	if (/^(?:\[`[^`]+`\]\([^)]+\)|`[^`]+`|-|)$/.test(markdown)) return markdown;
	const text = markdown.replace(
		/\[`([^`]+)`\]\(([^)\s]+)\)|(`+) ?(.+?) ?\3(?!`)|\[\]/g,
		(whole, name, link, _ticks, code) => {
			if (name !== undefined) return `[${escaped(name)}](${link})`;
			return code === undefined ? whole.replace(/[[\]]/g, "\\$&") : escaped(code);
		},
	);
	return `<code v-pre>${text}</code>`;
}

function polishedTable(rows) {
	const names = cellsOf(rows[0]);
	const type = names.indexOf("Type");
	const given = names.indexOf("Default value");
	const description = names.indexOf("Description");
	const polished = rows.map((row, index) => {
		const cells = cellsOf(row);
		if (index >= 2 && type >= 0) cells[type] = typeCode(cells[type]);
		if (given < 0) return cells;
		const [value] = cells.splice(given, 1);
		if (index === 0 && description < 0) return [...cells, "Description"];
		if (index === 1) return cells.length < 3 && description < 0 ? [...cells, "------"] : cells;
		if (index === 0) return cells;
		const text = description < 0 ? "" : cells.pop();
		// A default in words is not code.
		const otherwise = NO_DEFAULT.has(value) ? "" : `Default: ${value.replace(/^`([a-z]+(?: [a-z]+)+)`$/, "$1")}.`;
		return [...cells, [text === "-" ? "" : text, otherwise].filter((each) => each !== "").join(" ")];
	});
	return polished.map(rowOf);
}

/** Splits a page where a heading begins, but not inside code. */
function sections(text) {
	const parts = [[]];
	let fenced = false;
	for (const line of text.split("\n")) {
		if (line.startsWith("```")) fenced = !fenced;
		if (!fenced && (HEADING.test(line) || line === "***")) parts.push([]);
		parts.at(-1).push(line);
	}
	return parts;
}

function polishedSection(lines) {
	const [heading] = lines;
	const isOf = (name) => HEADING.test(heading) && heading.replace(/^#+ /, "") === name;
	if (PARTS.test(heading)) return [];
	const table = lines.findIndex((line) => /^\| [A-Z]/.test(line));
	// The signature has the names and defaults.
	if (isOf("Type Parameters") && !cellsOf(lines[table] ?? "||").includes("Description")) return [];
	const result = [...lines];
	if (table >= 0) {
		const rows = lines.slice(table).findIndex((line) => !line.startsWith("|"));
		const end = rows < 0 ? lines.length : table + rows;
		result.splice(table, end - table, ...polishedTable(lines.slice(table, end)));
	}
	const first = result.findIndex((line, index) => index > 0 && line !== "");
	if (first > 0 && isOf("Returns")) result[first] = typeCode(result[first]);
	if (first > 0 && isOf("Throws")) result[first] = result[first].replace(/^[A-Z]\w*Error\b/, "`$&`");
	return result;
}

/** @param {string} text a page as typedoc wrote it */
export function polished(text) {
	const parts = sections(text.replaceAll("__namedParameters", "options"))
		.map(polishedSection)
		.filter((part) => part.length > 0);
	const example = parts.findIndex(([heading]) => heading === "## Example");
	// Right below the introduction.
	if (example > 1) parts.splice(1, 0, ...parts.splice(example, 1));
	return parts.flat().join("\n");
}
