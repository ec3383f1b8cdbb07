import {
	Box,
	Button,
	Code,
	Collapse,
	Group,
	List,
	PasswordInput,
	Stack,
	Text,
	Textarea,
	ThemeIcon,
	UnstyledButton,
} from "@mantine/core";
import { IconCheck, IconChevronDown, IconChevronRight, IconQuestionMark, IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Attempt, DeliveryCheck, DeliveryExplanation } from "../control/generated/index.ts";
import { useAction } from "./action.ts";
import { useControl } from "./control.ts";
import { adviceFor } from "./delivery-advice.ts";
import { Problem } from "./problem.tsx";
import { Copy } from "./secret.tsx";

const CHECKS: Readonly<Record<string, string>> = {
	signature: "Signature",
	time: "Time",
	payload: "Payload",
	response: "Response",
};

const UNKNOWN = { color: "gray", Icon: IconQuestionMark };
const RESULTS: Readonly<Record<string, typeof UNKNOWN>> = {
	passed: { color: "teal", Icon: IconCheck },
	failed: { color: "red", Icon: IconX },
	unknown: UNKNOWN,
};

const nameOf = (check: string, api: string): string =>
	check === "signature" && api === "arca" ? "Token" : (CHECKS[check] ?? check);

/** A line of code or a setting that can be copied. */
function LineToChange({ line }: { readonly line: string }) {
	return (
		<Group gap={4} mt={4} wrap="nowrap" align="flex-start">
			<Code className="grow" aria-label="Line to change">
				{line}
			</Code>
			<Copy value={line} label="Copy the line" />
		</Group>
	);
}

/** The checks of a receiver, each with what was found. */
function Checks({ checks, api }: { readonly checks: readonly DeliveryCheck[]; readonly api: string }) {
	return (
		<Stack component="ul" gap={4} my="xs" p={0} className="plain-list" aria-label="Checks of this delivery">
			{checks.map(({ check, result, detail }) => {
				const { color, Icon } = RESULTS[result] ?? UNKNOWN;
				return (
					<Group component="li" key={check} gap="xs" wrap="nowrap" align="flex-start">
						<ThemeIcon size={18} radius="xl" color={color} variant="light" mt={2} aria-hidden>
							<Icon size={12} />
						</ThemeIcon>
						<Text size="sm">
							<b>
								{nameOf(check, api)}: {result}.
							</b>{" "}
							{detail}
						</Text>
					</Group>
				);
			})}
		</Stack>
	);
}

const Causes = ({ causes }: { readonly causes: readonly string[] }) =>
	causes.length === 1 ? (
		<Text size="sm">{causes[0]}</Text>
	) : (
		<List size="sm">
			{causes.map((cause) => (
				<List.Item key={cause}>{cause}</List.Item>
			))}
		</List>
	);

/** Why the receiver refused an attempt, with the line to change: what the log proves, else what the response suggests. */
function Refused({
	attempt,
	api,
	explained,
}: {
	readonly attempt: Attempt;
	readonly api: string;
	readonly explained: DeliveryExplanation | undefined;
}) {
	const suggested = adviceFor(attempt, api);
	const isProved = explained !== undefined && explained.causes.length > 0 && attempt.fault === null;
	const isOfPayload = explained?.code === "invalid_payload" && attempt.fault === null;
	const text = isProved || isOfPayload ? (explained?.advice ?? "") : suggested.text;
	const line = isProved ? explained.line : isOfPayload ? (explained?.line ?? suggested.line) : suggested.line;
	return (
		<Box mb="xs">
			{isProved && <Causes causes={explained.causes} />}
			<Text size="sm">
				<b>{attempt.error}.</b> {isOfPayload && !isProved ? `${explained?.message} ` : ""}
				{text}
			</Text>
			{line !== undefined && line !== null && <LineToChange line={line} />}
		</Box>
	);
}

/** Verifies what a receiver got, or with the secret that it has. */
function Compare({ attempt, api }: { readonly attempt: Attempt; readonly api: string }) {
	const control = useControl();
	const [isOpen, setOpen] = useState(false);
	const [body, setBody] = useState("");
	const [secret, setSecret] = useState("");
	const compare = useAction({
		run: () =>
			control.deliveries.explain(api, attempt.delivery_id, {
				attempt: attempt.attempt,
				...(body !== "" && { received_body: body }),
				...(secret !== "" && { secret }),
			}),
	});
	const noun = api === "arca" ? "token" : "secret";
	return (
		<Box mb="xs">
			<UnstyledButton onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
				<Group gap={4} wrap="nowrap">
					{isOpen ? <IconChevronDown size={14} aria-hidden /> : <IconChevronRight size={14} aria-hidden />}
					<Text size="sm" fw={600}>
						Compare with your receiver
					</Text>
				</Group>
			</UnstyledButton>
			<Collapse expanded={isOpen}>
				<Stack
					component="form"
					gap="xs"
					mt="xs"
					onSubmit={(event: React.FormEvent) => {
						event.preventDefault();
						compare.mutate();
					}}
				>
					<PasswordInput
						label={`The ${noun} that your receiver has`}
						description="It is compared here, and neither stored nor shown."
						autoComplete="off"
						value={secret}
						onChange={(event) => setSecret(event.currentTarget.value)}
						maw={520}
					/>
					<Textarea
						label="The body that your receiver verified"
						description="Exactly as your code passed it on. Leave it empty if it did not change."
						autosize
						minRows={2}
						maxRows={10}
						classNames={{ input: "mono" }}
						value={body}
						onChange={(event) => setBody(event.currentTarget.value)}
					/>
					<Group>
						<Button
							type="submit"
							size="compact-sm"
							variant="default"
							loading={compare.isPending}
							disabled={body === "" && secret === ""}
						>
							Compare
						</Button>
					</Group>
					{compare.error && <Problem error={compare.error} title="It was not compared" />}
					{compare.data && <Compared explained={compare.data} api={api} />}
				</Stack>
			</Collapse>
		</Box>
	);
}

function Compared({ explained, api }: { readonly explained: DeliveryExplanation; readonly api: string }) {
	const { code, message, causes, advice, line, checks } = explained;
	return (
		<Box role="status">
			<Text size="sm">
				<b>{code === "ok" ? "Both agree." : `A receiver refuses this with ${code}.`}</b> {message}
			</Text>
			{causes.length > 0 && <Causes causes={causes} />}
			{advice !== null && (
				<Text size="sm" mt={4}>
					{advice}
				</Text>
			)}
			{line !== null && <LineToChange line={line} />}
			<Checks checks={checks} api={api} />
		</Box>
	);
}

/** What a receiver checks of an attempt, why it refused it, and the line to change. */
export function Explanation({ attempt, api }: { readonly attempt: Attempt; readonly api: string }) {
	const control = useControl();
	const { delivery_id: delivery, attempt: number, at } = attempt;
	const { data } = useQuery({
		queryKey: [api, "deliveries", "explained", delivery, number, at],
		queryFn: () =>
			control.deliveries.explain(api, delivery, { attempt: number }).then(
				(explained) => explained,
				(error: unknown) => {
					// An API whose signature nothing here can verify.
					if ((error as { readonly status?: number }).status === 404) return null;
					throw error;
				},
			),
	});
	const explained = data ?? undefined;
	return (
		<>
			{attempt.error !== null && <Refused attempt={attempt} api={api} explained={explained} />}
			{explained && <Checks checks={explained.checks} api={api} />}
			{explained && <Compare attempt={attempt} api={api} />}
		</>
	);
}
