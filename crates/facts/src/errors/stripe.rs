//! Stripe: the `type`, `code` or `decline_code` of an error in Stripe's JSON.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "stripe",
    label: "Stripe",
    about: "The `type`, `code` or `decline_code` of an error in Stripe's JSON.",
    sources: &[
        "https://docs.stripe.com/error-codes; https://docs.stripe.com/api/errors; stripe/stripe-python stripe/_api_requestor.py",
    ],
    confidence: Confidence::Medium,
    names: &[
        error(
            "account_invalid",
            &[403],
            "the ID in `Stripe-Account` is wrong or not connected to this platform",
        ),
        error(
            "amount_too_large",
            &[400],
            "over the maximum of the currency or account",
        ),
        error(
            "amount_too_small",
            &[400],
            "less than the currency's minimum, about half a dollar",
        ),
        error(
            "api_error",
            &[500],
            "type: Stripe itself failed, retry with the same idempotency key",
        ),
        error("api_key_expired", &[401], "the key was rolled, use the new one"),
        error(
            "authentication_error",
            &[401],
            "type: the API key is absent or wrong",
        ),
        error(
            "authentication_required",
            &[402],
            "`decline_code`: repeat with the customer present, for 3D Secure",
        ),
        error(
            "balance_insufficient",
            &[400],
            "the Stripe balance does not cover the transfer or payout",
        ),
        error(
            "card_decline_rate_limit_exceeded",
            &[402],
            "too many declines on this card, wait a day",
        ),
        error(
            "card_declined",
            &[402],
            "the reason, if the bank gave one, stands in `decline_code`",
        ),
        error(
            "card_error",
            &[402],
            "type: the card was not accepted, `code` and `decline_code` say why",
        ),
        error("charge_already_captured", &[400], ""),
        error("charge_already_refunded", &[400], ""),
        error(
            "charge_expired_for_capture",
            &[400],
            "an uncaptured charge lapses, mostly after seven days",
        ),
        error("coupon_expired", &[400], ""),
        error(
            "do_not_honor",
            &[402],
            "`decline_code`: the bank gives no reason, the customer must ask it",
        ),
        error("email_invalid", &[400], ""),
        error("expired_card", &[402], "the card is past its date"),
        error(
            "fraudulent",
            &[402],
            "`decline_code`: Stripe suspects fraud; tell the customer only that it was declined",
        ),
        error(
            "generic_decline",
            &[402],
            "`decline_code`: the bank or Stripe Radar gave no reason, the customer must ask the bank",
        ),
        error(
            "idempotency_error",
            &[400, 409],
            "type: the key was used with other parameters (400) or its first request is not done yet (409)",
        ),
        error(
            "idempotency_key_in_use",
            &[409],
            "the first request with this key still runs, retry",
        ),
        error(
            "incorrect_cvc",
            &[402],
            "the bank says the security code is wrong",
        ),
        error("incorrect_number", &[402], "no card has this number"),
        error(
            "incorrect_zip",
            &[402],
            "the postal code does not pass the bank's check",
        ),
        error(
            "insufficient_funds",
            &[402],
            "`decline_code`: not enough money on the account",
        ),
        error("invalid_cvc", &[402], "the security code has the wrong form"),
        error("invalid_expiry_month", &[402], ""),
        error("invalid_expiry_year", &[402], ""),
        error("invalid_number", &[402], "the number has the wrong form"),
        error(
            "invalid_request_error",
            &[400, 404],
            "type: 400 for wrong parameters, 404 when the object does not exist",
        ),
        error(
            "lock_timeout",
            &[429],
            "two requests wanted the same object at once, retry",
        ),
        error(
            "lost_card",
            &[402],
            "`decline_code`: reported lost; tell the customer only that it was declined",
        ),
        error("parameter_invalid_empty", &[400], "a required value is empty"),
        error("parameter_invalid_integer", &[400], ""),
        error("parameter_invalid_string_empty", &[400], ""),
        error("parameter_missing", &[400], "`param` names what is lacking"),
        error(
            "parameter_unknown",
            &[400],
            "`param` names what Stripe does not know, often a typing error",
        ),
        error(
            "payment_intent_unexpected_state",
            &[400],
            "its `status` does not allow this step",
        ),
        error(
            "payment_method_unexpected_state",
            &[400],
            "its state does not allow this step",
        ),
        error(
            "platform_api_key_expired",
            &[401],
            "the platform's key was rolled, use the new one",
        ),
        error(
            "processing_error",
            &[402],
            "the bank or network failed, try once more",
        ),
        error("rate_limit", &[429], "too many requests, slow down"),
        error("rate_limit_error", &[429], "type: too many requests, slow down"),
        error("resource_already_exists", &[400], ""),
        error(
            "resource_missing",
            &[404, 400],
            "404 when the address names it, 400 when a parameter does; often test key against live object",
        ),
        error(
            "setup_intent_unexpected_state",
            &[400],
            "its `status` does not allow this step",
        ),
        error(
            "stolen_card",
            &[402],
            "`decline_code`: reported stolen; tell the customer only that it was declined",
        ),
        error("token_already_used", &[400], "a token works once, make a new one"),
        error("url_invalid", &[400], ""),
    ],
};
