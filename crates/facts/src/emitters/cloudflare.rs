//! Cloudflare.

use super::Strength::{Decides, Likely, PassedThrough, Suggests};
use super::{Emitter, Role, contains, is, piece, present, whole};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "cloudflare",
    name: "Cloudflare",
    role: Role::Cdn,
    confidence: Confidence::High,
    fields: &[
        is("server", "cloudflare", PassedThrough),
        present("cf-ray", PassedThrough),
        present("cf-error-type", Decides),
        present("cf-error-origin", Decides),
        is("cf-mitigated", "challenge", Decides),
        contains("set-cookie", "__cf_bm=", PassedThrough),
        contains("nel", "cf-nel", PassedThrough),
        present("cf-apo-via", PassedThrough),
        present("cf-worker", PassedThrough),
        present("cf-cache-status", PassedThrough),
        is("server", "cloudflare-nginx", PassedThrough),
    ],
    contents: &[
        piece("Error 1{n}</span>", &[], Suggests),
        piece("Error code 52{n}", &[], Likely),
        piece("Error 530 Ray ID:", &[530], Decides),
        piece("Error 52{n} Ray ID:", &[], Decides),
        piece("Error 1{n} Ray ID:", &[], Decides),
        piece("Attention Required! | Cloudflare", &[403], Decides),
        piece("Just a moment...", &[403, 503], Decides),
        piece("cf-error-details", &[403, 409, 429, 502, 504, 520, 521, 522, 523, 524, 525, 526, 530], Suggests),
        piece("Web server is down", &[521], Likely),
        piece("Connection timed out", &[522], Suggests),
        piece("A timeout occurred", &[524], Suggests),
        piece("Web server is returning an unknown error", &[520], Likely),
        piece("SSL handshake failed", &[525], Suggests),
        piece("Invalid SSL certificate", &[526], Suggests),
        piece("Origin is unreachable", &[523], Likely),
        piece("Argo Tunnel error", &[530], Decides),
        piece("Unable to reach the origin service. The service may be down or it may not be responding to traffic from cloudflared", &[502], Decides),
        piece("Worker threw exception", &[500], Decides),
        piece("Performance & security by Cloudflare", &[], Suggests),
        piece("Cloudflare Ray ID:", &[], Suggests),
        piece("Sorry, you have been blocked", &[403], Decides),
        piece("Performance &amp; security by", &[], Suggests),
        whole("error code: {n}", &[], Decides),
    ],
    entries: &["520-cloudflare", "521-cloudflare", "522-cloudflare", "523-cloudflare", "524-cloudflare", "525-cloudflare", "526-cloudflare", "527-cloudflare", "530-cloudflare"],
    over: &["nginx"],
    next: &["Ask the origin directly, without Cloudflare, and compare.", "Search the security events for the Ray ID."],
};

pub(super) const SOURCES: &[&str] = &["https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/", "https://github.com/cloudflare/cloudflare-docs (cloudflare-error-headers.mdx)", "https://github.com/knightcrawler-stremio/knightcrawler/issues/3", "https://github.com/Ekultek/WhatWaf/issues/344", "https://pastebin.com/5DwX804Z"];
