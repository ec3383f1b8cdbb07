import { ActionIcon, Button, Modal, Stack, Text, TextInput, Tooltip } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useControl } from "../shared/control.ts";
import { addressOf, usePlace } from "../shared/place.ts";
import { Problem } from "../shared/problem.tsx";
import { firstPageOf } from "./pages.ts";

/** What an API calls an entity. */
export const entityName = (api: string): string => (api === "deskflow" ? "Store" : "Entity");

/** Creates another entity and shows it. On narrow screens the button is wide, for the navigation. */
export function NewEntity({ isWide = false }: { readonly isWide?: boolean }) {
	const place = usePlace();
	const control = useControl();
	const queries = useQueryClient();
	const navigate = useNavigate();
	const [isOpen, { open, close }] = useDisclosure(false);
	const [id, setId] = useState("");
	const noun = entityName(place.api).toLowerCase();
	const create = useMutation({
		mutationFn: () =>
			control.worlds.create(place.api, id.trim() === "" ? {} : { entity_id: id.trim() }).then((made) => made),
		onSuccess: async ({ entity_id: entity, worlds }) => {
			await queries.invalidateQueries({ queryKey: [place.api, "worlds"] });
			const mode = worlds.some((one) => one.mode === place.mode) ? place.mode : (worlds[0]?.mode ?? place.mode);
			shut();
			await navigate({
				to: addressOf({ api: place.api, entity, mode: mode === "live" ? "live" : "test" }, firstPageOf(place.api)),
			});
		},
	});
	function shut(): void {
		close();
		setId("");
		create.reset();
	}
	const label = `New ${noun}`;
	return (
		<>
			{isWide ? (
				<Button variant="default" size="xs" fullWidth hiddenFrom="sm" mt="xs" onClick={open}>
					{label}
				</Button>
			) : (
				<Tooltip label={label}>
					<ActionIcon variant="default" size={30} visibleFrom="sm" aria-label={label} onClick={open}>
						<IconPlus size={16} />
					</ActionIcon>
				</Tooltip>
			)}
			<Modal opened={isOpen} onClose={shut} title={label} closeButtonProps={{ "aria-label": "Close" }}>
				<form
					onSubmit={(event) => {
						event.preventDefault();
						create.mutate();
					}}
				>
					<Stack>
						<Text size="sm">It has its own keys, records and webhooks. A key of one {noun} cannot reach another.</Text>
						<TextInput
							label={`Id of the ${noun}`}
							description="Letters, digits, dots, dashes and underscores. Leave it empty for a new UUID."
							value={id}
							maxLength={100}
							onChange={(event) => setId(event.currentTarget.value)}
							data-autofocus
						/>
						{create.isError && <Problem error={create.error} title={`The ${noun} was not created`} />}
						<Button type="submit" loading={create.isPending}>
							Create {noun}
						</Button>
					</Stack>
				</form>
			</Modal>
		</>
	);
}
