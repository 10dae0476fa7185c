// The constants, the phrases and the JSON.

import type { ErrorCode, RegisteredCode, Status } from "status-atlas";
import { BAD_GATEWAY, NOT_FOUND, PAYLOAD_TOO_LARGE } from "status-atlas/codes";
import { STATUS_463 } from "status-atlas/codes/aws";
import { CLIENT_CLOSED_REQUEST } from "status-atlas/codes/nginx";
import { type Phrases, phrases, vendorPhrases } from "status-atlas/phrases";

const literal: 404 = NOT_FOUND;
const errors: readonly ErrorCode[] = [NOT_FOUND, BAD_GATEWAY, CLIENT_CLOSED_REQUEST, STATUS_463];
const former: 413 = PAYLOAD_TOO_LARGE;
// @ts-expect-error a constant is its number
const other: 405 = NOT_FOUND;
const phrase: "Not Found" = phrases[NOT_FOUND];
const vendor: "Client Closed Request" = vendorPhrases.nginx[CLIENT_CLOSED_REQUEST];
// @ts-expect-error it is not in the registry
phrases[499];
// @ts-expect-error it is read-only
phrases[404] = "Lost";
const registered: RegisteredCode = 404 satisfies keyof Phrases;
declare const status: Status;
const within: boolean = status.code === NOT_FOUND;
