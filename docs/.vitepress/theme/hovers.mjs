// Shows the type of a name in a code block: on hover, on tap, and for the keyboard with the arrow keys in a focused block.
// One popup serves the whole page, and one listener of each kind all its blocks, so pages do not become slower.

const POPUP = "type-popup";
const GAP = 6;
let shown;

function popup() {
	const known = document.getElementById(POPUP);
	if (known) return known;
	const element = document.createElement("div");
	element.id = POPUP;
	element.className = POPUP;
	element.setAttribute("role", "status");
	element.hidden = true;
	document.body.append(element);
	return element;
}

function hide() {
	shown?.classList.remove("shown");
	shown = undefined;
	const element = document.getElementById(POPUP);
	if (element) element.hidden = true;
}

function show(name) {
	if (name === shown) return;
	hide();
	shown = name;
	name.classList.add("shown");
	const element = popup();
	const [signature, ...documentation] = name.dataset.type.split("\n\n");
	const code = document.createElement("code");
	code.textContent = signature;
	const parts = [code];
	if (documentation.length > 0) {
		const text = document.createElement("p");
		text.textContent = documentation.join(" ");
		parts.push(text);
	}
	element.replaceChildren(...parts);
	element.hidden = false;
	place(element, name);
}

function place(element, name) {
	const box = name.getBoundingClientRect();
	const below = box.bottom + GAP;
	const fits = below + element.offsetHeight < innerHeight;
	element.style.top = `${Math.max(GAP, fits ? below : box.top - element.offsetHeight - GAP)}px`;
	element.style.left = `${Math.max(GAP, Math.min(box.left, document.documentElement.clientWidth - element.offsetWidth - GAP))}px`;
}

/** The popup moves with its name, and closes when the name leaves the window. */
function follow({ target }) {
	if (!shown || (target instanceof Element && target.closest(`#${POPUP}`))) return;
	const { top, bottom } = shown.getBoundingClientRect();
	if (!shown.isConnected || bottom < 0 || top > innerHeight) hide();
	else place(popup(), shown);
}

const nameAt = (target) => (target instanceof Element ? target.closest(".typed") : null);

/** Steps through the names of a block. The block scrolls with it. */
function step(event) {
	if (event.key === "Escape") return hide();
	const forward = event.key === "ArrowRight";
	if (!forward && event.key !== "ArrowLeft") return;
	if (!(event.target instanceof Element) || !event.target.matches("pre")) return;
	const names = [...event.target.querySelectorAll(".typed")];
	if (names.length === 0) return;
	event.preventDefault();
	const index = names.indexOf(shown);
	const next =
		index < 0 ? (forward ? 0 : names.length - 1) : (index + (forward ? 1 : -1) + names.length) % names.length;
	names[next].scrollIntoView({ block: "nearest", inline: "nearest" });
	show(names[next]);
}

export function listen() {
	document.addEventListener("pointerover", ({ target, pointerType }) => {
		if (pointerType !== "mouse" || (target instanceof Element && target.closest(`#${POPUP}`))) return;
		const name = nameAt(target);
		if (name) show(name);
		else hide();
	});
	document.addEventListener("click", ({ target }) => {
		const name = nameAt(target);
		if (name) show(name);
		else if (shown) hide();
	});
	document.addEventListener("keydown", step);
	document.addEventListener("focusout", hide);
	addEventListener("scroll", follow, { passive: true, capture: true });
}
