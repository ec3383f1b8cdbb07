import { useQuery } from "@tanstack/react-query";
import type { Api } from "../control/generated/index.ts";
import { all } from "./all.ts";
import { useControl } from "./control.ts";

export function useApis() {
	const control = useControl();
	return useQuery({ queryKey: ["apis"], queryFn: () => all(control.apis.list()) });
}

export function useApi(name: string): Api | undefined {
	return useApis().data?.find((one) => one.name === name);
}
