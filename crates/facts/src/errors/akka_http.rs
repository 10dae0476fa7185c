//! Akka HTTP and Pekko HTTP: the rejection that the routing DSL turns into a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "akka-http",
    label: "Akka HTTP and Pekko HTTP",
    about: "The rejection that the routing DSL turns into a status.",
    sources: &["akka/akka-http akka-http/src/main/scala/akka/http/scaladsl/server/RejectionHandler.scala"],
    confidence: Confidence::High,
    names: &[
        error(
            "AuthenticationFailedRejection",
            &[401],
            "no credentials came, or wrong ones",
        ),
        error("AuthorizationFailedRejection", &[403], ""),
        error("CircuitBreakerOpenRejection", &[503], ""),
        error("ExpectedWebSocketRequestRejection", &[400], ""),
        error("InvalidOriginRejection", &[403], ""),
        error(
            "InvalidRequiredValueForQueryParamRejection",
            &[404],
            "with another value the route does not match, so 404",
        ),
        error("MalformedFormFieldRejection", &[400], ""),
        error("MalformedHeaderRejection", &[400], ""),
        error("MalformedQueryParamRejection", &[400], ""),
        error(
            "MalformedRequestContentRejection",
            &[400, 413],
            "400 when the content cannot be unmarshalled, 413 when it is over the size limit",
        ),
        error("MethodRejection", &[405], ""),
        error(
            "MissingAttributeRejection",
            &[500],
            "500: the server's own code did not set the attribute",
        ),
        error("MissingCookieRejection", &[400], ""),
        error("MissingFormFieldRejection", &[400], ""),
        error("MissingHeaderRejection", &[400], ""),
        error(
            "MissingQueryParamRejection",
            &[404],
            "without the parameter the route does not match, so 404 and not 400",
        ),
        error("RequestEntityExpectedRejection", &[400], ""),
        error("SchemeRejection", &[400], ""),
        error("TooManyRangesRejection", &[416], ""),
        error("UnacceptedResponseContentTypeRejection", &[406], ""),
        error("UnacceptedResponseEncodingRejection", &[406], ""),
        error("UnsatisfiableRangeRejection", &[416], ""),
        error("UnsupportedRequestContentTypeRejection", &[415], ""),
        error("UnsupportedRequestEncodingRejection", &[400], ""),
        error("UnsupportedWebSocketSubprotocolRejection", &[400], ""),
        error("ValidationRejection", &[400], ""),
    ],
};
