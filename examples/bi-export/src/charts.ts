import type { Figure, Report } from "./report.ts";

const largest = (figures: readonly Figure[]): number => Math.max(1, ...figures.map(({ amount }) => Number(amount)));
const dollars = (amount: string): string =>
	Number(amount).toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Draws figures as bars for a terminal. */
export function terminalChart(figures: readonly Figure[], width = 40): string[] {
	const names = Math.max(0, ...figures.map(({ name }) => name.length));
	const amounts = Math.max(0, ...figures.map(({ amount }) => dollars(amount).length));
	return figures.map(({ name, amount }) => {
		const bar = "█".repeat(Math.max(0, Math.round((Number(amount) / largest(figures)) * width)));
		return `${name.padEnd(names)}  ${dollars(amount).padStart(amounts)}  ${bar}`.trimEnd();
	});
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

function table(title: string, figures: readonly Figure[]): string {
	const rows = figures.map(({ name, amount }) => {
		const share = Math.max(0, (Number(amount) / largest(figures)) * 100).toFixed(1);
		return `<tr><th scope="row">${escaped(name)}</th><td class="amount">${dollars(amount)}</td><td><div class="bar" style="width:${share}%"></div></td></tr>`;
	});
	return `<h2>${escaped(title)}</h2>\n<table>\n<tr><th scope="col">Name</th><th scope="col">US dollars</th><td></td></tr>\n${rows.join("\n")}\n</table>`;
}

/** Returns the report as a page that needs no other file. */
export function htmlReport({ revenue, stock, orders, provedThrough }: Report): string {
	const proof =
		provedThrough === undefined
			? "The copy is not proved: figures may be missing."
			: `Proved complete through <time>${escaped(provedThrough)}</time>.`;
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sales report</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-weight: normal; white-space: nowrap; }
td, th { padding: 0.25rem 0.75rem 0.25rem 0; }
td:last-child { width: 55%; }
.amount { text-align: right; font-variant-numeric: tabular-nums; }
.bar { height: 1.25rem; background: #3b82f6; border-radius: 2px; }
</style>
<h1>Sales report</h1>
<p>${orders.toLocaleString("en-US")} orders. ${proof}</p>
${table("Revenue by customer", revenue)}
${table("Stock by product", stock)}
</html>
`;
}
