//! Slack: the `error` in the JSON of Slack's Web API, which answers 200 with `ok: false` for nearly all of them.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "slack",
    label: "Slack",
    about: "The `error` in the JSON of Slack's Web API, which answers 200 with `ok: false` for nearly all of them.",
    sources: &[
        "slackapi/slack-api-specs web-api/slack_web_openapi_v2.json (names)",
        "https://docs.slack.dev/reference/methods",
        "https://docs.slack.dev/apis/web-api/rate-limits",
    ],
    confidence: Confidence::High,
    names: &[
        error(
            "account_inactive",
            &[200],
            "the token's user or workspace is gone",
        ),
        error("already_archived", &[200], "the channel is archived already"),
        error("already_in_channel", &[200], "the user is in the channel"),
        error("bad_client_secret", &[200], "the app's secret is wrong"),
        error("bad_timestamp", &[200], "the `timestamp` is no time"),
        error(
            "cant_delete_message",
            &[200],
            "bots delete their own messages only",
        ),
        error(
            "cant_invite",
            &[200],
            "the user may not be invited to this channel",
        ),
        error("cant_invite_self", &[200], "the app cannot invite itself"),
        error(
            "channel_not_found",
            &[200],
            "no such channel, or a private one that the app is not in",
        ),
        error(
            "channel_type_not_supported",
            &[200],
            "not for this kind of conversation",
        ),
        error(
            "ekm_access_denied",
            &[200],
            "an administrator has closed access with Enterprise Key Management",
        ),
        error(
            "fatal_error",
            &[200],
            "Slack failed and may have done part of it; even so 200",
        ),
        error(
            "feature_not_enabled",
            &[200],
            "the plan or workspace has not switched this on",
        ),
        error("file_deleted", &[200], "the file has been deleted"),
        error(
            "file_not_found",
            &[200],
            "no such file, or hidden from this token",
        ),
        error(
            "invalid_arg_name",
            &[200],
            "an argument's name has characters that are not allowed",
        ),
        error(
            "invalid_arguments",
            &[200],
            "an argument is wrong, `response_metadata` says which",
        ),
        error(
            "invalid_array_arg",
            &[200],
            "a PHP-style array such as `a[7]` came",
        ),
        error(
            "invalid_auth",
            &[200],
            "the token is wrong, or the address is not on the allow list",
        ),
        error(
            "invalid_charset",
            &[200],
            "`charset` must be `utf-8` or `iso-8859-1`",
        ),
        error("invalid_client_id", &[200], "no app with this client ID"),
        error(
            "invalid_cursor",
            &[200],
            "the cursor is wrong or too old, begin with the first page",
        ),
        error("invalid_form_data", &[200], "the form does not parse"),
        error("invalid_json", &[200], "the content does not parse as JSON"),
        error("invalid_limit", &[200], "`limit` is out of bounds"),
        error(
            "invalid_name",
            &[200],
            "names are lower case, without blanks and dots",
        ),
        error(
            "invalid_post_type",
            &[200],
            "the `Content-Type` is not one of those served",
        ),
        error(
            "invalid_trigger",
            &[200],
            "the `trigger_id` is wrong or older than three seconds",
        ),
        error("is_archived", &[200], "the channel is archived"),
        error("json_not_object", &[200], "JSON, but no object at the top"),
        error(
            "message_not_found",
            &[200],
            "no message with this `ts` in this channel",
        ),
        error(
            "method_not_supported_for_channel_type",
            &[200],
            "not for this kind of conversation",
        ),
        error("missing_charset", &[200], "some form types need a `charset`"),
        error("missing_post_type", &[200], "content without a `Content-Type`"),
        error(
            "missing_scope",
            &[200],
            "add the scope in `needed` and install the app again",
        ),
        error(
            "msg_too_long",
            &[200],
            "the text is too long, over 40,000 characters",
        ),
        error("name_taken", &[200], "a channel has this name"),
        error(
            "no_permission",
            &[200],
            "the token's workspace role does not allow it",
        ),
        error("no_text", &[200], "neither text nor blocks nor attachments came"),
        error("not_an_admin", &[200], "only administrators may"),
        error("not_authed", &[200], "the call has no token"),
        error(
            "not_in_channel",
            &[200],
            "the app is no member, invite it or call `conversations.join`",
        ),
        error(
            "org_login_required",
            &[200],
            "the workspace is being moved into an organization",
        ),
        error(
            "ratelimited",
            &[429],
            "the one failure with a status of its own, wait as `Retry-After` says",
        ),
        error(
            "request_timeout",
            &[200],
            "the POST's content did not arrive whole; only a name here, not 408",
        ),
        error(
            "restricted_action",
            &[200],
            "a setting of the workspace forbids it",
        ),
        error(
            "superfluous_charset",
            &[200],
            "a warning: this `Content-Type` needs no `charset`",
        ),
        error(
            "team_added_to_org",
            &[200],
            "the workspace is moving into an organization, retry later",
        ),
        error("token_expired", &[200], "refresh the token"),
        error(
            "token_revoked",
            &[200],
            "the app was removed, or the token withdrawn",
        ),
        error("too_many_attachments", &[200], "over 100 attachments"),
        error(
            "trigger_exchanged",
            &[200],
            "a `trigger_id` opens one view and is spent",
        ),
        error("upgrade_required", &[200], "the workspace needs a paid plan"),
        error("user_is_bot", &[200], "bots may not call this"),
        error("user_is_restricted", &[200], "guests may not call this"),
        error(
            "user_is_ultra_restricted",
            &[200],
            "guests of a single channel may not call this",
        ),
        error("user_not_found", &[200], "no such user in this workspace"),
        error("user_not_visible", &[200], "the token may not see this user"),
    ],
};
