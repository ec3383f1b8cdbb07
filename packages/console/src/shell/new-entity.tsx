import { ActionIcon, Button, Modal, Stack, Text, TextInput, Tooltip } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { NewEntity as CreatedEntity, EntityCreateParams } from "../control/generated/index.ts";
import { useAction } from "../shared/action.ts";
import { all } from "../shared/all.ts";
import { useControl } from "../shared/control.ts";
import { firstPageOf } from "../shared/pages.ts";
import { addressOf, usePlace } from "../shared/place.ts";
import { Problem } from "../shared/problem.tsx";

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
	const list = async () => new Set((await all(control.worlds.list(place.api))).map((one) => one.entity_id));
	const create = useAction({
		before: list,
		run: (params: EntityCreateParams): Promise<CreatedEntity> =>
			control.worlds.create(place.api, params).then((made) => made),
		find: async (_: EntityCreateParams, known: ReadonlySet<string>): Promise<CreatedEntity | undefined> => {
			const worlds = await all(control.worlds.list(place.api));
			const made = worlds.find((one) => !known.has(one.entity_id))?.entity_id;
			return made === undefined
				? undefined
				: { entity_id: made, worlds: worlds.filter((one) => one.entity_id === made) };
		},
		done: async ({ entity_id: entity, worlds }) => {
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
						create.mutate(id.trim() === "" ? {} : { entity_id: id.trim() });
					}}
				>
					<Stack>
						<Text size="sm">It has its own keys, records and webhooks. A key of one {noun} cannot reach another.</Text>
						<TextInput
							label={`Id of the ${noun}`}
							description={
								place.api === "arcus"
									? "A UUID. Leave it empty for a new one."
									: "Letters, digits, dots, dashes and underscores. Leave it empty for a new UUID."
							}
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
