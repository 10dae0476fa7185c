//! YouTube Data API: the `reason` in the `errors` of the YouTube Data API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "youtube",
    label: "YouTube Data API",
    about: "The `reason` in the `errors` of the YouTube Data API.",
    sources: &["https://developers.google.com/youtube/v3/docs/errors"],
    confidence: Confidence::Medium,
    names: &[
        error("captionNotFound", &[404], ""),
        error("channelClosed", &[403], ""),
        error("channelForbidden", &[403], ""),
        error("channelNotFound", &[404], ""),
        error("channelSuspended", &[403], ""),
        error("commentNotFound", &[404], ""),
        error("commentsDisabled", &[403], ""),
        error("commentThreadNotFound", &[404], ""),
        error("errorStreamInactive", &[403], ""),
        error("insufficientLivePermissions", &[403], ""),
        error("invalidCategoryId", &[400], ""),
        error("invalidDescription", &[400], ""),
        error("invalidPageToken", &[400], ""),
        error("invalidPublishAt", &[400], ""),
        error("invalidTags", &[400], ""),
        error("invalidTitle", &[400], ""),
        error("invalidTransition", &[403], ""),
        error("invalidVideoMetadata", &[400], ""),
        error("liveStreamingNotEnabled", &[403], ""),
        error("mediaBodyRequired", &[400], ""),
        error("playlistContainsMaximumNumberOfVideos", &[403], ""),
        error("playlistForbidden", &[403], ""),
        error("playlistItemsNotAccessible", &[403], ""),
        error("playlistNotFound", &[404], ""),
        error("processingFailure", &[400], ""),
        error(
            "quotaExceeded",
            &[403],
            "the project's units of the day are spent, 10,000 unless raised",
        ),
        error("redundantTransition", &[403], ""),
        error("subscriptionDuplicate", &[400], ""),
        error("subscriptionNotFound", &[404], ""),
        error(
            "uploadLimitExceeded",
            &[400],
            "the channel may upload no more today",
        ),
        error("videoChartNotFound", &[400], ""),
        error("videoNotFound", &[404], ""),
        error(
            "youtubeSignupRequired",
            &[401],
            "this account has no YouTube channel; service accounts cannot have one",
        ),
    ],
};
