//! AWS WAF.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, is, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "aws-waf",
    name: "AWS WAF",
    role: Role::Waf,
    confidence: Confidence::High,
    fields: &[
        is("x-amzn-waf-action", "challenge", Decides),
        is("x-amzn-waf-action", "captcha", Decides),
        present("x-amzn-waf-action", Decides),
    ],
    contents: &[
        piece("window.awsWafCookieDomainList", &[202, 405], Decides),
        piece("{\"message\":\"Forbidden\"}", &[403], Suggests),
        piece("Request blocked. We can't connect to the server for this app or website at this time", &[403], Decides),
    ],
    over: &["cloudfront", "aws-alb", "aws-apigw-rest"],
    next: &["Find the terminating rule in the web ACL's log."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/webrecorder/browsertrix-crawler/issues/1124"];
