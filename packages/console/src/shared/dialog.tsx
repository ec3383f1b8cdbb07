import { Modal, type ModalProps } from "@mantine/core";
import { useEffect, useRef } from "react";

/** The element that had the focus before the present dialog. One dialog may follow another, as the secret follows the form. */
let before: HTMLElement | undefined;

function openerOf(): HTMLElement | undefined {
	const { activeElement: on } = document;
	if (on instanceof HTMLElement && on !== document.body && on.closest("[role=dialog]") === null) before = on;
	return before;
}

/** A dialog that is open for as long as it is rendered. Afterwards the focus is where it was before, or on the title of the page if that is gone. */
export function Dialog(props: Omit<ModalProps, "opened">) {
	const opener = useRef(openerOf());
	useEffect(() => {
		const element = opener.current;
		return () => {
			if (element?.isConnected) element.focus();
			else {
				const title = document.querySelector<HTMLElement>("main h1");
				title?.setAttribute("tabindex", "-1");
				title?.focus();
			}
		};
	}, []);
	return <Modal opened {...props} />;
}
