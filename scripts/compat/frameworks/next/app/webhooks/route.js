import { appRouteHandler } from "@countersign/webhooks/next";
import { receiver } from "../../../../../frameworks/next/receiver.mjs";

export const POST = appRouteHandler(receiver);
