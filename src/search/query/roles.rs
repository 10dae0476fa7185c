//! The roles of numbers and names in a sentence: what happens, what should happen, and what should not.

use std::ops::Range;

use status_atlas_facts::{Entry, Origin};
use status_atlas_text::tokenize;

use super::code;
use crate::search::lookup;

/// The role of a number in the sentence that names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// It is what happens: `returns 500`.
    Observed,
    /// It is what should happen: `should return 404`, `use 404 instead`.
    Wanted,
    /// It is what should not: `instead of 500`.
    Unwanted,
}

/// The words before and after a number that can tell its role. Raising it ties a number to verbs further away.
const REACH: usize = 5;
/// The most words of a name that stands beside "instead of". No registered name has more that tell it.
const MAX_NAME_WORDS: usize = 5;

/// Words between a verb and its number.
const DETERMINERS: [&str; 11] = [
    "a",
    "an",
    "the",
    "http",
    "status",
    "code",
    "error",
    "just",
    "plain",
    "always",
    "misleading",
];
const HAPPENS: [&str; 33] = [
    "answers",
    "answered",
    "currently",
    "gave",
    "get",
    "gets",
    "getting",
    "gives",
    "giving",
    "got",
    "have",
    "produces",
    "raise",
    "raises",
    "receive",
    "received",
    "receives",
    "receiving",
    "respond",
    "responded",
    "responding",
    "responds",
    "return",
    "returned",
    "returning",
    "returns",
    "send",
    "sending",
    "sends",
    "sent",
    "threw",
    "throw",
    "throws",
];
const SHOULD: [&str; 10] = [
    "better",
    "expect",
    "expected",
    "expecting",
    "must",
    "need",
    "ought",
    "prefer",
    "should",
    "want",
];
const CHANGES: [&str; 12] = [
    "change",
    "changed",
    "changes",
    "changing",
    "convert",
    "replace",
    "replaced",
    "replaces",
    "replacing",
    "switch",
    "switched",
    "switching",
];
const NEGATIONS: [&str; 10] = [
    "not",
    "never",
    "dont",
    "don't",
    "shouldnt",
    "shouldn't",
    "mustn't",
    "cannot",
    "can't",
    "doesn't",
];
/// The verbs that a negation turns.
const SENDS: [&str; 10] = [
    "be",
    "return",
    "send",
    "use",
    "give",
    "answer",
    "respond",
    "throw",
    "raise",
    "returning",
];
const WRONG: [&str; 6] = [
    "wrong",
    "incorrect",
    "inappropriate",
    "misleading",
    "avoid",
    "stop",
];

/// The numbers of a sentence that have a role, in their order.
pub(super) fn roles(text: &str) -> Vec<(u16, Role)> {
    let text = text.to_ascii_lowercase();
    let is_between = |letter: char| !(letter.is_ascii_alphanumeric() || letter == '\'');
    let words: Vec<&str> = text.split(is_between).filter(|word| !word.is_empty()).collect();
    let mut roles: Vec<(u16, Role)> = Vec::new();
    let mut from = 0;
    let mut earlier: Option<u16> = None;
    for (place, word) in words.iter().enumerate() {
        let Some(code) = code(word) else {
            continue;
        };
        let before = &words[from.max(place.saturating_sub(REACH))..place];
        let after = &words[place + 1..];
        let role = role(before, after, roles.last().map(|(_, role)| *role));
        if let (Some(earlier), Some(Role::Wanted)) = (earlier, role)
            && is_changed_to(before)
        {
            // "change 400 to 422"
            roles.retain(|(code, _)| *code != earlier);
            roles.push((earlier, Role::Unwanted));
        }
        roles.extend(role.map(|role| (code, role)));
        earlier = Some(code);
        // The verb of "change 400 to 422" and "replace 403 with 404" stands before both numbers.
        from = match after.first() {
            Some(&("to" | "with" | "by")) => from,
            _ => place + 1,
        };
    }
    roles
}

/// The role of a number by the words before and after it, and by the role of the number before it.
fn role(before: &[&str], rest: &[&str], earlier: Option<Role>) -> Option<Role> {
    let after = &rest[..rest.len().min(REACH)];
    let determiners = before.iter().rev().take_while(|word| DETERMINERS.contains(word));
    let determined = &before[..before.len() - determiners.count()];
    let ends = |phrase: &[&str]| determined.ends_with(phrase);
    let has = |of: &[&str]| before.iter().any(|word| of.contains(word));
    let says_wrong = determined.last().is_some_and(|last| WRONG.contains(last))
        || matches!(
            after,
            ["wrong" | "inappropriate", ..] | ["or", "something", "better", ..]
        )
        || is_called_wrong(rest);
    let last = determined.last().copied().unwrap_or_default();
    // "respond with 500"
    let verbs = match determined {
        [verbs @ .., "with"] => verbs,
        verbs => verbs,
    };
    let outcome = before_outcome(determined);
    let is_negated = matches!(verbs, [.., not, verb] if NEGATIONS.contains(not) && SENDS.contains(verb))
        || outcome.is_some_and(|before| before.last().is_some_and(|last| NEGATIONS.contains(last)));
    if ends(&["instead", "of"]) || ends(&["rather", "than"]) {
        match earlier {
            // "returns 500 instead of 404"
            Some(Role::Observed) => Some(Role::Wanted),
            _ => Some(Role::Unwanted),
        }
    } else if ends(&["why", "not"]) {
        None
    } else if is_negated
        || last == "not"
        || ends(&["no", "longer"])
        || ends(&["better", "than"])
        || says_wrong
    {
        Some(Role::Unwanted)
    } else if is_changed_to(before) || has(&SHOULD) {
        Some(Role::Wanted)
    } else if has(&HAPPENS)
        || outcome.is_some()
        || matches!(
            after,
            ["is" | "was", "returned" | "sent" | "given", ..] | ["is" | "was", "always" | "still", ..]
        )
        || after
            .windows(2)
            .any(|pair| pair == ["but", "should"] || pair == ["it", "should"])
    {
        Some(Role::Observed)
    } else {
        None
    }
}

/// Checks if the words after a number call it wrong, however many of them say what it is sent for: "500 for a missing
/// parameter is wrong". Those of a clause of its own speak of something else: "400 when the date is wrong".
fn is_called_wrong(rest: &[&str]) -> bool {
    const CLAUSES: [&str; 12] = [
        "although", "and", "as", "because", "but", "if", "that", "what", "when", "where", "which", "while",
    ];
    let is_end = |word: &&str| CLAUSES.contains(word) || code(word).is_some();
    let clause = rest.split(is_end).next().unwrap_or_default();
    clause
        .windows(2)
        .any(|pair| matches!(pair, ["is" | "seems" | "looks", last] if WRONG.contains(last)))
}

/// Prepositions, each with the verbs after which its object is the outcome: `fails with`, `results in`.
const OUTCOMES: [(&str, &[&str]); 4] = [
    (
        "as",
        &["comes", "labeled", "labelled", "reported", "served", "treated"],
    ),
    (
        "in",
        &["end", "ends", "result", "resulted", "resulting", "results"],
    ),
    ("to", &["lead", "leading", "leads", "led"]),
    ("with", &["crashes", "fail", "failed", "failing", "fails"]),
];
/// Verbs whose object is the outcome.
const CAUSES: [&str; 6] = ["become", "becomes", "cause", "caused", "causes", "causing"];

/// The words before a verb that words end with, whose object is the outcome.
fn before_outcome<'a, 'b>(words: &'a [&'b str]) -> Option<&'a [&'b str]> {
    match words {
        [before @ .., "served", "up", "as"] => Some(before),
        [before @ .., verb, last]
            if OUTCOMES
                .iter()
                .any(|(of, verbs)| of == last && verbs.contains(verb)) =>
        {
            Some(before)
        }
        [before @ .., verb] if CAUSES.contains(verb) => Some(before),
        _ => None,
    }
}

/// Checks if the words beside a status that came say that it is the wrong one: a success where something failed, or an
/// error of the server where the request is at fault.
fn is_contradicted(code: u16, text: &str) -> bool {
    /// Words that say so of a request, or of what it asks for.
    const AT_FAULT: [&str; 27] = [
        "bad",
        "duplicate",
        "duplicated",
        "expired",
        "forged",
        "inexistent",
        "incorrect",
        "incorrectly",
        "invalid",
        "malformed",
        "missing",
        "mistyped",
        "nonexistent",
        "nonexisting",
        "omitted",
        "oversized",
        "parse",
        "parsing",
        "unauthenticated",
        "unauthorised",
        "unauthorized",
        "unknown",
        "unparsable",
        "unrecognized",
        "unsupported",
        "validation",
        "wrong",
    ];
    /// Words that say so of whatever failed.
    const FAILED: [&str; 14] = [
        "denied",
        "disconnected",
        "down",
        "error",
        "errors",
        "fail",
        "failed",
        "failing",
        "fails",
        "failure",
        "maintenance",
        "refused",
        "rejected",
        "unavailable",
    ];
    /// Words that say so of another server.
    const UPSTREAM: [&str; 4] = ["downstream", "timeout", "timeouts", "upstream"];
    /// Words that say that the request was understood.
    const AFTER_SYNTAX: [&str; 8] = [
        "authenticated",
        "authorised",
        "authorized",
        "exist",
        "exists",
        "found",
        "logged",
        "verified",
    ];
    const NEGATED: [&str; 14] = [
        "accepted",
        "allowed",
        "authenticated",
        "authorised",
        "authorized",
        "exist",
        "existent",
        "existing",
        "found",
        "logged",
        "match",
        "supplied",
        "valid",
        "verified",
    ];
    const NOT: [&str; 8] = [
        "doesn't", "don't", "isn't", "no", "non", "not", "wasn't", "without",
    ];
    let text = text.to_ascii_lowercase();
    let is_between = |letter: char| !(letter.is_ascii_alphanumeric() || letter == '\'');
    let words: Vec<&str> = text.split(is_between).filter(|word| !word.is_empty()).collect();
    let has = |of: &[&str]| words.iter().any(|word| of.contains(word));
    let is_negated = || {
        words
            .windows(2)
            .any(|pair| NOT.contains(&pair[0]) && NEGATED.contains(&pair[1]) || pair == ["already", "exists"])
    };
    match code {
        200..=204 => has(&AT_FAULT) || has(&FAILED) || is_negated(),
        400 => has(&["duplicate", "duplicated", "unauthenticated"]) || is_negated() && has(&AFTER_SYNTAX),
        404 => has(&["wrong", "incorrect", "unsupported"]) && has(&["method", "verb"]),
        500 => has(&AT_FAULT) || has(&UPSTREAM) || is_negated(),
        _ => false,
    }
}

/// The number and the bytes of a name that is said to come although the words beside it say that it is the wrong one:
/// `results in Internal Server Error` where an id is malformed.
pub(super) fn contradicted_name(text: &str) -> Option<(u16, Range<usize>)> {
    let lower = text.to_ascii_lowercase();
    let mut verbs: Vec<&str> = Vec::with_capacity(16);
    let mut end = 0;
    for word in lower.split_inclusive(' ') {
        end += word.len();
        verbs.push(word.trim_end_matches([' ', ',', ':']));
        let happens = verbs.last().is_some_and(|last| HAPPENS.contains(last))
            || verbs.ends_with(&["respond", "with"])
            || verbs.ends_with(&["responds", "with"])
            || before_outcome(&verbs).is_some();
        if !happens {
            continue;
        }
        let from = end + determiners(&lower[end..]);
        let Some((code, length)) = name_at_start(&lower[from..]) else {
            continue;
        };
        let beside = [&lower[..from], &lower[from + length..]].concat();
        return is_contradicted(code, &beside).then_some((code, from..from + length));
    }
    None
}

/// Checks if the words before a number say that another one becomes it.
fn is_changed_to(before: &[&str]) -> bool {
    before.iter().any(|word| CHANGES.contains(word))
        && before
            .iter()
            .rev()
            .find(|word| !DETERMINERS.contains(word))
            .is_some_and(|last| matches!(*last, "to" | "with" | "by"))
}

/// Checks if a text asks what a status should be.
pub(super) fn asks_for_another(text: &str) -> bool {
    const PHRASES: [&str; 31] = [
        "what should",
        "which should",
        "should it",
        "should be",
        "shouldn't it",
        "should not",
        "currently",
        "misleading",
        "proper",
        "wrong code",
        "wrong error",
        "wrong status",
        "be another",
        "should that",
        "should this",
        "should i return",
        "should i send",
        "should i use",
        "should we return",
        "but it should",
        "but should",
        "instead",
        "better code",
        "better status",
        "which code",
        "which status",
        "what code",
        "what status",
        "right code",
        "right status",
        "correct",
    ];
    let text = text.to_ascii_lowercase();
    PHRASES.iter().any(|phrase| text.contains(phrase))
}

/// The number and the bytes of the name that a text says not to send: of "forbidden instead of unauthorized" the latter, of "returns
/// forbidden instead of unauthorized" the former.
pub(super) fn unwanted_name(text: &str) -> Option<(u16, Range<usize>)> {
    let lower = text.to_ascii_lowercase();
    // A word is found sooner than a phrase, and most texts have none of these.
    let has = |one: &str, other: &str| lower.split(' ').any(|word| word == one || word == other);
    let refused = has("should", "shouldn't").then(|| refused_name(&lower)).flatten();
    refused.or_else(|| has("of", "than").then(|| replaced_name(&lower)).flatten())
}

/// The number and the bytes of the name that a text in lower case says should not come.
fn refused_name(lower: &str) -> Option<(u16, Range<usize>)> {
    [
        "should not be ",
        "should not return ",
        "should not respond with ",
        "shouldn't be ",
        "shouldn't return ",
    ]
    .into_iter()
    .find_map(|says| {
        let from = lower.find(says)? + says.len();
        let from = from + determiners(&lower[from..]);
        let (code, length) = name_at_start(&lower[from..])?;
        // A name of one word may be a verb: "should not be found".
        lower[from..from + length]
            .contains(' ')
            .then_some((code, from..from + length))
    })
}

/// The number and the bytes of the name that a text in lower case has another one in place of.
fn replaced_name(lower: &str) -> Option<(u16, Range<usize>)> {
    let (start, end) = [
        " instead of ",
        " rather than ",
        " other than ",
        " better than ",
        " code than ",
        " status than ",
    ]
    .into_iter()
    .find_map(|says| lower.find(says).map(|start| (start, start + says.len())))?;
    let happens = lower[..start]
        .split_ascii_whitespace()
        .any(|word| HAPPENS.contains(&word) && word.ends_with(['s', 'd', 'g', 't']));
    match happens {
        true => name_at_end(&lower[..start]),
        false => {
            let from = end + determiners(&lower[end..]);
            name_at_start(&lower[from..]).map(|(code, length)| (code, from..from + length))
        }
    }
}

/// Checks if a text says that a success is reported where something failed: `returns OK although the id is unknown`. The success is
/// then no more than what happens, and in `some items failed` a part of it.
pub(super) fn is_false_success(text: &str) -> bool {
    const FAILS: [&str; 4] = ["cant", "doesnt", "not", "without"];
    let (mut succeeds, mut fails, mut is_in_part) = (false, false, false);
    tokenize(text, |word| {
        succeeds |= SUCCESS.contains(&word);
        fails |= FAILS.contains(&word);
        is_in_part |= IN_PART.contains(&word);
    });
    succeeds && !is_in_part && (fails || is_contradicted(200, text))
}

/// Words that speak of several outcomes, of which a success may be one.
const IN_PART: [&str; 8] = [
    "batch", "bulk", "each", "graphql", "items", "multi", "partial", "some",
];

/// The words by which a success is reported.
pub(super) const SUCCESS: [&str; 4] = ["ok", "success", "successful", "succeeds"];

/// The length of the determiners that a text begins with.
fn determiners(text: &str) -> usize {
    let mut length = 0;
    for word in text.split_inclusive(' ') {
        if !DETERMINERS.contains(&word.trim_end()) {
            break;
        }
        length += word.len();
    }
    length
}

/// The longest name that a text begins with: its number and its length.
fn name_at_start(text: &str) -> Option<(u16, usize)> {
    let ends: Vec<usize> = ends_of_words(text).take(MAX_NAME_WORDS).collect();
    let mut lengths = ends.into_iter().rev();
    lengths.find_map(|length| Some((number_of(&text[..length])?, length)))
}

/// The longest name that a text ends with: its number and its bytes.
fn name_at_end(text: &str) -> Option<(u16, Range<usize>)> {
    let starts = text.rmatch_indices(' ').map(|(space, _)| space + 1).chain([0]);
    let starts: Vec<usize> = starts.take(MAX_NAME_WORDS).collect();
    let mut starts = starts.into_iter().rev();
    starts.find_map(|start| Some((number_of(&text[start..])?, start..text.len())))
}

fn ends_of_words(text: &str) -> impl Iterator<Item = usize> {
    text.match_indices([' ', ',', '.', '?', '!'])
        .map(|(end, _)| end)
        .chain([text.len()])
}

/// The number that is registered with a name.
pub(super) fn number_of(name: &str) -> Option<u16> {
    let named = lookup::by_name(name);
    let is_registered = |entry: &&&Entry| entry.origin == Origin::Iana;
    named.iter().find(is_registered).map(|entry| entry.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_what_happens_what_should_or_what_should_not() {
        use Role::{Observed, Unwanted, Wanted};
        for (text, expected) in [
            (
                "returns 500 instead of 404",
                &[(500, Observed), (404, Wanted)][..],
            ),
            ("should return 404", &[(404, Wanted)]),
            ("use 409 rather than 400", &[(400, Unwanted)]),
            ("what to send instead of 500", &[(500, Unwanted)]),
            (
                "we get a 403 where we expected 401",
                &[(403, Observed), (401, Wanted)],
            ),
            (
                "we return 200 with an error, which code is right",
                &[(200, Observed)],
            ),
            ("may I retry 503?", &[]),
            ("why not 404", &[]),
            (
                "change 400 to 422 for validation",
                &[(400, Unwanted), (422, Wanted)],
            ),
            ("replace the 403 with a 404", &[(403, Unwanted), (404, Wanted)]),
            (
                "should not be a 500 when the file is too large",
                &[(500, Unwanted)],
            ),
            ("never respond with 500 to bad input", &[(500, Unwanted)]),
            ("don't return 404 for an empty list", &[(404, Unwanted)]),
            ("stop returning 200 for errors", &[(200, Observed)]),
            ("400 is wrong for expired tokens", &[(400, Unwanted)]),
            ("wrong status 500 for an unknown route", &[(500, Unwanted)]),
            ("500 for a missing parameter is wrong", &[(500, Unwanted)]),
            ("should I send 400 when the date is wrong", &[(400, Wanted)]),
            ("502 since today, what is wrong", &[]),
            ("it is a 403, but it should say not logged in", &[(403, Observed)]),
            (
                "is there anything better than 400 for a duplicate",
                &[(400, Unwanted)],
            ),
            ("not 500 but 503", &[(500, Unwanted)]),
            ("a malformed id fails with a 500", &[(500, Observed)]),
            ("200 is always returned, even for errors", &[(200, Observed)]),
            ("the timeout is reported as 500", &[(500, Observed)]),
            (
                "wrong parameters should not result in a 500 error",
                &[(500, Unwanted)],
            ),
            ("should validation fail, 422 or 400", &[(422, Wanted)]),
        ] {
            assert_eq!(roles(text), expected, "{text}");
        }
    }

    #[test]
    fn a_status_that_the_words_contradict_is_not_the_answer() {
        for (code, text, expected) in [
            (200, "a wrong password returns 200", true),
            (200, "the probe gets 200 while redis is down", true),
            (200, "a user that does not exist gives 200", true),
            (200, "the upload returns 200", false),
            (207, "some failed and it returns 207", false),
            (500, "an invalid id causes a 500", true),
            (500, "an upstream timeout returns 500", true),
            (500, "the export returns 500 since monday", false),
            (404, "a wrong method returns 404", true),
            (404, "a wrong link returns 404", false),
            (400, "an action that is not authorised returns 400", true),
            (400, "an invalid date returns 400", false),
            (503, "it returns 503 while redis is down", false),
        ] {
            assert_eq!(is_contradicted(code, text), expected, "{text}");
        }
        let text = "a malformed id results in an Internal Server Error";
        let (came, place) = contradicted_name(text).expect(text);
        assert_eq!((came, &text[place]), (500, "Internal Server Error"));
        for text in [
            "uploads return internal server error",
            "nginx returns bad gateway for an invalid id",
            "returns",
        ] {
            assert_eq!(contradicted_name(text), None, "{text}");
        }
        assert!(is_false_success("health says ok while the database is down"));
        assert!(!is_false_success("some items failed and the batch is a success"));
        assert!(!is_false_success("the update was successful"));
    }

    #[test]
    fn a_name_beside_instead_of_is_not_to_be_sent() {
        for (text, code, name) in [
            ("return forbidden instead of unauthorized", 401, "unauthorized"),
            (
                "a not found instead of an internal server error for unknown ids",
                500,
                "internal server error",
            ),
            ("Unprocessable rather than Bad Request", 400, "Bad Request"),
            ("it returns bad request instead of conflict", 400, "bad request"),
            (
                "a broken setup should not respond with the misleading Bad Request",
                400,
                "Bad Request",
            ),
            (
                "client errors shouldn't be Internal Server Error",
                500,
                "Internal Server Error",
            ),
        ] {
            let (unwanted, place) = unwanted_name(text).expect(text);
            assert_eq!((unwanted, &text[place]), (code, name), "{text}");
        }
        for text in [
            "use a queue instead of waiting",
            "drafts should not be found by others",
            "the file could not be found",
            "instead of",
            "",
            "rather than cake",
        ] {
            assert_eq!(unwanted_name(text), None, "{text}");
        }
    }
}
