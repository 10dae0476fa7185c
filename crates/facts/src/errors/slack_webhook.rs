//! Slack incoming webhooks: the plain text that an incoming webhook of Slack answers with.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "slack-webhook",
    label: "Slack incoming webhooks",
    about: "The plain text that an incoming webhook of Slack answers with.",
    sources: &["https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "action_prohibited",
            &[403],
            "an administrator has restricted posting there",
        ),
        error("channel_is_archived", &[410], "the webhook's channel is archived"),
        error("channel_not_found", &[404], ""),
        error(
            "invalid_payload",
            &[400],
            "the JSON does not parse or the blocks are wrong",
        ),
        error("no_service", &[404], "the webhook was removed or disabled"),
        error("no_text", &[400], ""),
        error("rollup_error", &[500], "something unexpected at Slack"),
        error("too_many_attachments", &[400], ""),
        error("user_not_found", &[400], ""),
    ],
};
