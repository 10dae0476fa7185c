//! Slack incoming webhooks: the plain text that an incoming webhook of Slack answers.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "slack-webhook",
    label: "Slack incoming webhooks",
    about: "The plain text that an incoming webhook of Slack answers.",
    sources: &["https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks"],
    confidence: Confidence::Medium,
    names: &[
        error("action_prohibited", &[403], ""),
        error("channel_is_archived", &[410], ""),
        error("channel_not_found", &[404], ""),
        error("invalid_payload", &[400], ""),
        error("no_service", &[404], ""),
        error("no_text", &[400], ""),
        error("rollup_error", &[500], ""),
        error("too_many_attachments", &[400], ""),
        error("user_not_found", &[400], ""),
    ],
};
