import { Anchor, Badge, Button, Code, CopyButton, Group, SimpleGrid, Stack, Tabs, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { RequestDetail } from "../control/generated/index.ts";
import { useFacts } from "../facts/use-facts.ts";
import { useApi } from "../shared/apis.ts";
import { useControl } from "../shared/control.ts";
import { DevelopersPage } from "../shared/developers.tsx";
import { Fact } from "../shared/fact.tsx";
import { Block, Headers } from "../shared/json.tsx";
import { useKeys } from "../shared/keys.ts";
import { Await } from "../shared/page.tsx";
import { addressOf, usePlace } from "../shared/place.ts";
import { shortTime } from "../shared/time.tsx";
import { curlOf, sdkCallOf } from "./commands.ts";
import { colourOf, statusText } from "./filters.ts";

/** A request of the log with its headers and bodies. */
export function RequestPage() {
	const place = usePlace();
	const control = useControl();
	const { request: id = "" } = useParams({ strict: false }) as { readonly request?: string };
	const detail = useQuery({
		queryKey: [place.api, "request", id],
		queryFn: () => control.requests.retrieve(place.api, id).then((found) => found),
		placeholderData: (before: RequestDetail | undefined) => (before?.request.request_id === id ? before : undefined),
	});
	return (
		<DevelopersPage
			title="Request"
			about={
				<Anchor component={Link} to={addressOf(place, "developers/logs")} size="sm">
					All requests
				</Anchor>
			}
			actions={
				<Button component={Link} to={addressOf(place, `threads/${id}`)} variant="default">
					Show its thread
				</Button>
			}
		>
			<Await query={detail}>{(found) => <Detail detail={found} />}</Await>
		</DevelopersPage>
	);
}

function Detail({ detail }: { readonly detail: RequestDetail }) {
	const place = usePlace();
	const served = useApi(place.api);
	const facts = useFacts(place.api);
	const { request } = detail;
	const key = useKeys(place).data?.find(({ id }) => id === request.key_id);
	const baseUrl = served?.url ?? "http://127.0.0.1";
	const call = sdkCallOf(detail, place.api, served?.title ?? "", facts);
	return (
		<Stack>
			<Group gap="sm">
				<Badge size="lg" color={colourOf(request.status)}>
					{statusText(request.status)}
				</Badge>
				<Text className="mono" fw={600}>
					{request.method} {request.path}
				</Text>
				<CopyAs text={curlOf(detail, place.api, baseUrl)} label="Copy as curl" />
				{call !== undefined && <CopyAs text={call} label="Copy as SDK call" />}
			</Group>
			<SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
				<CodeFact name="Operation" value={request.operation ?? "none"} />
				<CodeFact name="Request id" value={request.request_id} />
				<CodeFact name="Time" value={`${shortTime(request.at)} UTC`} />
				<CodeFact name="Latency" value={`${request.duration_ms} ms`} />
				<CodeFact
					name="Key"
					value={
						request.internal
							? "this console"
							: key
								? `${key.name} (${key.masked_key})`
								: (request.key_id ?? "no valid key")
					}
				/>
				<CodeFact name="IP address" value={request.ip ?? "unknown"} />
				<CodeFact
					name="Idempotency key"
					value={`${request.idempotency_key ?? "none"}${request.replayed ? " (replayed: the first response was sent again)" : ""}`}
				/>
				<CodeFact name="Needs" value={request.scopes.map((set) => set.join(" + ")).join(" or ") || "no scope"} />
				{request.fault !== null && <CodeFact name="Injected fault" value={request.fault} />}
				{detail.unread.length > 0 && <CodeFact name="Sent, but not read" value={detail.unread.join(", ")} />}
				<CodeFact name="Source" value={detail.source ?? "unknown operation"} />
			</SimpleGrid>
			{request.status >= 400 && <Hint status={request.status} />}
			<Tabs defaultValue="bodies" keepMounted={false}>
				<Tabs.List>
					<Tabs.Tab value="bodies">Bodies</Tabs.Tab>
					<Tabs.Tab value="headers">Headers</Tabs.Tab>
				</Tabs.List>
				<Tabs.Panel value="bodies" pt="md">
					<SimpleGrid cols={{ base: 1, lg: 2 }}>
						<Block title="Request body" text={detail.request_body} />
						<Block title="Response body" text={detail.response_body} />
					</SimpleGrid>
				</Tabs.Panel>
				<Tabs.Panel value="headers" pt="md">
					<SimpleGrid cols={{ base: 1, lg: 2 }}>
						<Headers label="Request headers" values={detail.request_headers} />
						<Headers label="Response headers" values={detail.response_headers} />
					</SimpleGrid>
				</Tabs.Panel>
			</Tabs>
		</Stack>
	);
}

const CodeFact = ({ name, value }: { readonly name: string; readonly value: string }) => (
	<Fact name={name}>
		<Code className="grow">{value}</Code>
	</Fact>
);

const CopyAs = ({ text, label }: { readonly text: string; readonly label: string }) => (
	<CopyButton value={text}>
		{({ copied, copy }) => (
			<Button size="compact-sm" variant="default" onClick={copy} data-copies={text}>
				{copied ? "Copied" : label}
			</Button>
		)}
	</CopyButton>
);

const Hint = ({ status }: { readonly status: number }) => (
	<Text size="sm" c="dimmed">
		{status >= 500
			? "A 5xx usually needs escalation with the request id, the time, the key's name or prefix, and the affected workflow."
			: "A 4xx usually means caller input, a missing permission, an expired or revoked key, the wrong mode, or the wrong entity."}
	</Text>
);
