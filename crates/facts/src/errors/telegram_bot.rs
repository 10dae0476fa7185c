//! Telegram Bot API: the `description` in the JSON of the Bot API, as far as it is always the same.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "telegram-bot",
    label: "Telegram Bot API",
    about: "The `description` in the JSON of the Bot API, as far as it is always the same.",
    sources: &["https://core.telegram.org/bots/api#making-requests"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "Bad Request: BUTTON_DATA_INVALID",
            &[400],
            "`callback_data` holds 64 bytes",
        ),
        error(
            "Bad Request: can't parse entities",
            &[400],
            "unescaped characters for this `parse_mode`",
        ),
        error(
            "Bad Request: chat not found",
            &[400],
            "wrong ID, or the bot and the user have never met",
        ),
        error(
            "Bad Request: group chat was upgraded to a supergroup chat",
            &[400],
            "the chat has a new ID, it stands in `migrate_to_chat_id`",
        ),
        error(
            "Bad Request: message is not modified",
            &[400],
            "new and old text are the same",
        ),
        error("Bad Request: message text is empty", &[400], ""),
        error("Bad Request: message to edit not found", &[400], ""),
        error(
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
            &[400],
            "answer callback queries within seconds",
        ),
        error(
            "Bad Request: wrong file identifier/HTTP URL specified",
            &[400],
            "file IDs are good for the bot that got them only",
        ),
        error(
            "Conflict: can't use getUpdates method while webhook is active",
            &[409],
            "delete the webhook first",
        ),
        error(
            "Conflict: terminated by other getUpdates request",
            &[409],
            "two programs poll with one token",
        ),
        error(
            "Forbidden: bot can't initiate conversation with a user",
            &[403],
            "the user must write to the bot first",
        ),
        error("Forbidden: bot is not a member of the channel chat", &[403], ""),
        error(
            "Forbidden: bot was blocked by the user",
            &[403],
            "stop writing to this user",
        ),
        error("Forbidden: bot was kicked from the group chat", &[403], ""),
        error("Forbidden: user is deactivated", &[403], ""),
        error(
            "Not Found",
            &[404],
            "the address is wrong: token badly formed, or no such method",
        ),
        error("Request Entity Too Large", &[413], "bots upload 50 MB at most"),
        error(
            "Too Many Requests: retry after",
            &[429],
            "wait the seconds in `retry_after`",
        ),
        error(
            "Unauthorized",
            &[401],
            "the token was revoked, or is not the whole one",
        ),
    ],
};
