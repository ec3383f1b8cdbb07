import type { Intake } from "@countersign/openapi/document";
import {
	actionText,
	type InferenceReport,
	type ReportedResource,
	reportAccess,
	type WrittenAction,
	type WrittenOverlay,
} from "@countersign/openapi/infer";
import { countNotes } from "../shared/foreign.ts";

interface Described {
	readonly intake: Intake;
	readonly report: InferenceReport;
	readonly overlay: WrittenOverlay;
	readonly shownAs: string;
	/** The document, as it was passed. */
	readonly document: string;
	readonly out: string;
	readonly isNew: boolean;
	/** What the client will not have, as lines. */
	readonly missing: readonly string[];
	/** Whether everything is listed. */
	readonly all: boolean;
}

const FEW = 12;
const SHOWN_ACTIONS = 3;
const MEANING: Readonly<Record<string, string>> = {
	operationId: "names",
	"x-pagination": "pagination",
	"x-idempotency": "idempotency keys",
	"x-envelope": "envelopes",
	"x-error-shape": "error bodies",
	"x-errors-in-success": "errors inside 200",
	"x-secret": "secrets",
	"x-stream": "streams",
	"x-webhook-signature": "signed webhooks",
	"x-provider": "client",
};
const STYLES: Readonly<Record<string, string>> = {
	cursor: "by cursor",
	offset: "by offset",
	page: "by page number",
	url: "by next URL",
	link: "by Link header",
	none: "on a single page",
};

/** Returns what was concluded, as lines that people want to read. */
export function describeReport(described: Described): string[] {
	const { intake, report, shownAs, all } = described;
	return [
		`${shownAs}: OpenAPI ${intake.version.text}, ${count(report.operations, "operation")}, ${count(report.resources.length, "resource")}`,
		...accessLines(intake, all),
		...resourceLines(described),
		...pageLines(report),
		"",
		...confidenceLines(report),
		...noteLines(described),
		...reviewLines(described),
		"",
		...outcomeLines(described),
	];
}

const count = (number: number, what: string): string =>
	`${number.toLocaleString("en-US")} ${what}${number === 1 ? "" : "s"}`;

/** How clients sign in and which server they call. */
function accessLines({ document }: Intake, all: boolean): string[] {
	const { ways, open, servers, missing } = reportAccess(document);
	const shown = (list: readonly string[]): string => {
		const most = all ? list.length : 4;
		return `${list.slice(0, most).join(", ")}${list.length > most ? `, and ${list.length - most} more` : ""}`;
	};
	const used = ways
		.filter(({ operations }) => operations > 0)
		.sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
	const signIn = used.map(({ kind, isDefault }) => `${kind}${isDefault && used.length > 1 ? " (default)" : ""}`);
	return [
		...(signIn.length > 0
			? [`Sign-in: ${shown(signIn)}${open > 0 ? `; ${count(open, "operation")} without` : ""}`]
			: []),
		...(servers.length > 0
			? [`Server: ${shown(servers.map((url, at) => (at === 0 && servers.length > 1 ? `${url} (default)` : url)))}`]
			: []),
		...missing,
	];
}

function resourceLines({ report, all }: Described): string[] {
	const tops = new Map<string, ReportedResource[]>();
	for (const one of report.resources) {
		const [top = ""] = one.name.split(".");
		tops.set(top, [...(tops.get(top) ?? []), one]);
	}
	const lines = [...tops].map(([top, inside]) => {
		const methods = inside.flatMap(({ name, methods: own }) =>
			own.map((method) => (name === top ? method : `${name.slice(top.length + 1)}.${method}`)),
		);
		const shown = all ? methods : methods.slice(0, 8);
		return `  ${top}: ${shown.join(", ")}${methods.length > shown.length ? `, and ${methods.length - shown.length} more` : ""}`;
	});
	return few(lines, all);
}

const few = (lines: readonly string[], all: boolean): string[] =>
	all || lines.length <= FEW + 1
		? [...lines]
		: [...lines.slice(0, FEW), `  … and ${lines.length - FEW} more (--all lists everything)`];

function pageLines({ pages }: InferenceReport): string[] {
	const entries = Object.entries(pages).sort(([, a], [, b]) => b - a);
	const paged = entries.filter(([style]) => style !== "none").reduce((sum, [, number]) => sum + number, 0);
	if (entries.length === 0) return [];
	return [
		"",
		`Lists that page: ${paged} (${entries.map(([style, number]) => `${number} ${STYLES[style] ?? style}`).join(", ")})`,
	];
}

function confidenceLines({ confidence }: InferenceReport): string[] {
	const rows = Object.entries(confidence).map(([name, { high, medium, low }]) => {
		const parts = [
			`${high} sure`,
			...(medium > 0 ? [`${medium} likely`] : []),
			...(low > 0 ? [`${low} unsure, not applied`] : []),
		];
		return `  ${(MEANING[name] ?? name).padEnd(18)} ${parts.join(", ")}`;
	});
	return ["Concluded:", ...rows];
}

function noteLines({ intake, missing, all }: Described): string[] {
	const lines = (title: string, notes: Intake["repairs"]): string[] => {
		if (notes.length === 0) return [];
		const counted = all ? notes.map((one) => ({ count: 1, first: one })) : countNotes(notes);
		return [
			"",
			`${title} (${notes.length}):`,
			...few(
				counted.map(({ count: number, first }) => {
					const more = number > 1 ? ` (and ${number - 1} more like this)` : "";
					return `  ${first.file}:${first.line}:${first.column}  ${first.message}${more}`;
				}),
				all,
			),
		];
	};
	return [...lines("Corrected while reading", intake.repairs), "", ...missing];
}

function reviewLines({ report, out, all }: Described): string[] {
	const unsure = report.review.filter((one) => !one.isApplied);
	const likely = report.review.filter((one) => one.isApplied);
	const lines: string[] = [];
	if (unsure.length > 0) {
		lines.push(
			"",
			`Not applied, because it is not certain (${unsure.length}). If it is right, move the entry from x-not-applied to actions in ${out}:`,
		);
		for (const { action } of all ? unsure : unsure.slice(0, SHOWN_ACTIONS)) lines.push(...actionLines(action));
		if (!all && unsure.length > SHOWN_ACTIONS) lines.push(`  … and ${unsure.length - SHOWN_ACTIONS} more in ${out}`);
	}
	if (likely.length > 0) {
		lines.push("", `Applied, but worth a look (${likely.length}; x-confidence: medium in ${out}):`);
		lines.push(
			...few(
				likely.map(({ subject, why }) => `  ${subject}: ${why}`),
				all,
			),
		);
	}
	return lines;
}

const actionLines = (action: WrittenAction): string[] =>
	actionText([action])
		.split("\n")
		.map((line) => `    ${line}`);

function outcomeLines({ overlay, out, isNew, document, all }: Described): string[] {
	const generate = `Review ${out}, then run: countersign generate ${document} --out src/client`;
	if (isNew) return [`Wrote ${out}.`, generate];
	if (overlay.added.length === 0) return [`${out} has everything already; nothing was changed.`, generate];
	return [
		`Added to ${out} (${overlay.added.length}); what was there is unchanged:`,
		...few(
			overlay.added.map((target) => `  ${target}`),
			all,
		),
		generate,
	];
}
