//! Discord: the `code` in the JSON of Discord's API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "discord",
    label: "Discord",
    about: "The `code` in the JSON of Discord's API.",
    sources: &[
        "https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes (names read; the page gives no status per code)",
    ],
    confidence: Confidence::Medium,
    names: &[
        error("10001", &[404], "no such account"),
        error(
            "10003",
            &[404],
            "no such channel, or deleted, or out of the bot's sight",
        ),
        error("10004", &[404], "no such guild, or the bot is not in it"),
        error("10005", &[404], "no such integration"),
        error("10006", &[404], "the invite is wrong or has run out"),
        error("10007", &[404], "the user is not in this guild"),
        error("10008", &[404], "the message is deleted or in another channel"),
        error("10011", &[404], "no such role in this guild"),
        error("10013", &[404], "there is no user with this ID"),
        error("10014", &[404], "no such emoji, or out of the bot's reach"),
        error("10015", &[404], "the webhook was deleted or its ID is wrong"),
        error("10026", &[404], "this user is not banned"),
        error("10060", &[404], "no such sticker"),
        error(
            "10062",
            &[404],
            "the interaction is over: answer within three seconds, or defer",
        ),
        error(
            "10063",
            &[404],
            "the command was deleted, or registered for another application",
        ),
        error("10065", &[404], "the user is in no voice channel"),
        error("10070", &[404], "no such scheduled event"),
        error(
            "130000",
            &[503],
            "Discord is overloaded at the moment, retry later",
        ),
        error("20012", &[403], "this application belongs to somebody else"),
        error("20016", &[429], "slow mode of the channel, wait"),
        error("20028", &[429], "writes to this channel are rate limited, wait"),
        error("30005", &[400], "a guild holds 250 roles"),
        error("30013", &[400], "a guild holds 500 channels"),
        error("40001", &[401], "no or no valid token for this"),
        error(
            "40002",
            &[403],
            "the account needs a verified e-mail or phone first",
        ),
        error("40005", &[413], "the files are larger than the guild's limit"),
        error("40007", &[403], "the user is barred from this guild"),
        error(
            "40060",
            &[400],
            "an interaction takes one first answer, then follow-ups",
        ),
        error("40062", &[429], "the service behind it is rate limited, wait"),
        error(
            "50001",
            &[403],
            "the bot cannot see the channel or guild, or lacks a scope",
        ),
        error("50005", &[403], "only the author may edit a message"),
        error(
            "50006",
            &[400],
            "content, embeds, files and components are all empty",
        ),
        error(
            "50007",
            &[403],
            "the user shares no guild with the bot, blocked it or takes no direct messages",
        ),
        error("50008", &[400], "this kind of channel holds no text messages"),
        error(
            "50013",
            &[403],
            "a permission is missing, or a role above the bot's is in the way",
        ),
        error("50014", &[401], "the bot's token is wrong or was reset"),
        error(
            "50027",
            &[401],
            "the webhook's token is wrong, or the interaction's is over",
        ),
        error(
            "50034",
            &[400],
            "bulk delete takes messages of the last two weeks only",
        ),
        error("50035", &[400], "a field is wrong, `errors` shows the path to it"),
        error("50109", &[400], "the content does not parse as JSON"),
    ],
};
