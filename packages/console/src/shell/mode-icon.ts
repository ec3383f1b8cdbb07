/** Shows in the browser's tab whether the page is about test or live data. */
export function showMode(mode: "live" | "test"): void {
	const [colour, letter] = mode === "live" ? ["#d9480f", "L"] : ["#0b7285", "T"];
	const image = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${colour}"/><text x="16" y="23" font-family="Arial" font-size="20" font-weight="700" text-anchor="middle" fill="#fff">${letter}</text></svg>`;
	document.querySelector("#icon")?.setAttribute("href", `data:image/svg+xml,${encodeURIComponent(image)}`);
}
