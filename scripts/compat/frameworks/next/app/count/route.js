import { count } from "../../receiver.mjs";

export const dynamic = "force-dynamic";
export const GET = () => new Response(count());
