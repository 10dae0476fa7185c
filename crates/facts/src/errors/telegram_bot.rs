//! Telegram Bot API: the `description` in the JSON of the Bot API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "telegram-bot",
    label: "Telegram Bot API",
    about: "The `description` in the JSON of the Bot API.",
    sources: &["https://core.telegram.org/bots/api#making-requests"],
    confidence: Confidence::Medium,
    names: &[
        error("Bad Request: BUTTON_DATA_INVALID", &[400], ""),
        error("Bad Request: can't parse entities", &[400], ""),
        error("Bad Request: chat not found", &[400], ""),
        error(
            "Bad Request: group chat was upgraded to a supergroup chat",
            &[400],
            "",
        ),
        error("Bad Request: message is not modified", &[400], ""),
        error("Bad Request: message text is empty", &[400], ""),
        error("Bad Request: message to edit not found", &[400], ""),
        error(
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
            &[400],
            "",
        ),
        error(
            "Bad Request: wrong file identifier/HTTP URL specified",
            &[400],
            "",
        ),
        error(
            "Conflict: can't use getUpdates method while webhook is active",
            &[409],
            "",
        ),
        error("Conflict: terminated by other getUpdates request", &[409], ""),
        error(
            "Forbidden: bot can't initiate conversation with a user",
            &[403],
            "",
        ),
        error("Forbidden: bot is not a member of the channel chat", &[403], ""),
        error("Forbidden: bot was blocked by the user", &[403], ""),
        error("Forbidden: bot was kicked from the group chat", &[403], ""),
        error("Forbidden: user is deactivated", &[403], ""),
        error("Not Found", &[404], ""),
        error("Request Entity Too Large", &[413], ""),
        error("Too Many Requests: retry after", &[429], ""),
        error("Unauthorized", &[401], ""),
    ],
};
