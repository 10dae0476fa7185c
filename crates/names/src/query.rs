use status_atlas_text::fold;

use crate::{Kind, Name, Names};

/// The most words that are read as one name. Raising it finds longer messages in longer queries, at a lookup a word.
const MAX_WORDS: usize = 8;
/// The most words of a query that may be a message as a whole. Raising it loads the file for more queries.
const MAX_WORDS_OF_MESSAGE: usize = 4;
/// The fewest letters and digits of a name of several words inside a query. Lowering it finds more short ones, and more
/// that only look alike.
const MIN_LETTERS_OF_PHRASE: usize = 12;
/// The most bytes of a query that may be a name or have one; what is longer is evidence, and read otherwise.
pub(crate) const MAX_QUERY_BYTES: usize = 400;

/// Words before a number or a short code that say it is one.
const INTRODUCTIONS: [&str; 12] = [
    "error",
    "code",
    "errorcode",
    "errno",
    "exit",
    "cloudflare",
    "heroku",
    "iis",
    "sqlstate",
    "reason",
    "flag",
    "flags",
];

/// A name as it is compared: letters and digits in lower case; where it has none, as it is.
pub(crate) fn key(name: &str) -> String {
    // A termination state differs from another by its hyphens, a sub-status by its point.
    let is_told_apart_by_marks =
        name.len() <= 7 && !name.contains(|letter: char| letter.is_ascii_lowercase() || letter == '_');
    match is_told_apart_by_marks {
        true => name.to_owned(),
        false => fold(name),
    }
}

/// A name with an x for each of its numbers, as in `FLOOD_WAIT_X`.
pub(crate) fn with_x_for_numbers(written: &str) -> String {
    let mut key = String::new();
    for letter in fold(written).chars() {
        match letter.is_ascii_digit() {
            true if key.ends_with('x') => {}
            true => key.push('x'),
            false => key.push(letter),
        }
    }
    key
}

/// The written text, as it is and without one namespace after the other.
pub(crate) fn without_namespaces(written: &str) -> impl Iterator<Item = &str> {
    // The rest of `404.13`, its `13`, is no name.
    let is_name = |rest: &&str| rest.len() > 3 && rest.contains(|letter: char| letter.is_ascii_alphabetic());
    std::iter::successors(Some(written), move |now| {
        let (_, rest) = now.split_once([':', '.', '\\', '/', '#', '$'])?;
        Some(rest.trim_start()).filter(is_name)
    })
}

/// Checks if a query may have a name of the file, so that it is worth loading.
///
/// ```
/// use status_atlas_names::may_have_name;
/// for query in ["invalid_grant", "error 1020", "H12", "SC--", "manifest unknown", "net::ERR_ABORTED", "NoSuchBucket"] {
///     assert!(may_have_name(query), "{query}");
/// }
/// for query in ["", "404", "4xx", "too many requests, how long should a client wait before it asks again"] {
///     assert!(!may_have_name(query), "{query}");
/// }
/// ```
pub fn may_have_name(query: &str) -> bool {
    if query.len() > MAX_QUERY_BYTES {
        return false;
    }
    let words: Vec<&str> = words(query).collect();
    let is_number =
        |word: &&str| word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'x');
    match words[..] {
        [] => false,
        [word] => word.len() > 1 && !is_number(&word),
        [_, ..] if words.len() <= MAX_WORDS_OF_MESSAGE => true,
        _ => {
            exit_code(&words).is_some()
                || words
                    .iter()
                    .any(|word| looks_like_name(word) || is_short_code_in_lower_case(word))
        }
    }
}

/// The words of a query, without the quotation marks and brackets around them.
fn words(query: &str) -> impl Iterator<Item = &str> {
    query
        .split(|letter: char| letter.is_whitespace() || "\"'`,;={}[]<>|".contains(letter))
        .map(|word| word.trim_matches(|letter: char| "()!?.:*".contains(letter)))
        .filter(|word| !word.is_empty())
}

/// Checks if a word is written as programs write names: with an underscore, a capital inside, or capitals and digits.
fn looks_like_name(word: &str) -> bool {
    let bytes = word.as_bytes();
    let has = |of: fn(&u8) -> bool| bytes.iter().any(of);
    let has_inner_capital = bytes
        .windows(2)
        .any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase());
    let is_code = has(u8::is_ascii_uppercase)
        && !has(u8::is_ascii_lowercase)
        && (has(u8::is_ascii_digit) || has(|byte| *byte == b'-'));
    word.len() > 2
        && (word.contains('_') && has(u8::is_ascii_alphabetic)
            || has_inner_capital
            || is_code
            || is_errno(word)
            || word.contains("::"))
}

/// Checks if a word has the form of a system's error: `ETIMEDOUT`.
fn is_errno(word: &str) -> bool {
    word.starts_with('E') && word.len() > 4 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Checks if a word is a letter and a number, as people write `H12`.
fn is_short_code_in_lower_case(word: &str) -> bool {
    let number = word.trim_start_matches(|letter: char| letter.is_ascii_lowercase());
    word.len() - number.len() == 1
        && (2..=4).contains(&number.len())
        && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// The exit code that a query names: the number after `exit code` or `exit status`, or, where curl is named, after `exit`
/// or `error`. A single digit is that of any program, unless curl is named.
fn exit_code<'q>(words: &[&'q str]) -> Option<&'q str> {
    let words: Vec<(&str, String)> = words.iter().map(|&word| (word, fold(word))).collect();
    let is_of_curl = words.iter().any(|(_, word)| word == "curl");
    let is_introduced = |before: &[(&str, String)]| {
        let last = |place: usize| {
            let place = before.len().checked_sub(place)?;
            before.get(place).map(|(_, word)| word.as_str())
        };
        match (last(2), last(1)) {
            (Some("exit"), Some("code" | "status")) => true,
            (_, Some("error" | "code" | "exit" | "exited")) => is_of_curl,
            _ => false,
        }
    };
    let is_number = |word: &str| {
        (if is_of_curl { 1 } else { 2 }..=2).contains(&word.len())
            && word.bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut places = 1..words.len();
    places
        .find(|&place| is_number(words[place].0) && is_introduced(&words[..place]))
        .map(|place| words[place].0)
}

/// Checks if a word is a status with a finer code of IIS, such as `404.13`, where no word before it counts or measures.
fn is_substatus(words: &[&str], place: usize) -> bool {
    const BEFORE: [&str; 4] = ["error", "http", "status", "iis"];
    let is_number =
        |text: &str| (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let parts = words[place].split_once('.');
    parts.is_some_and(|(status, finer)| status.len() == 3 && is_number(status) && is_number(finer))
        && (place == 0 || BEFORE.contains(&fold(words[place - 1]).as_str()))
}

/// The names that a query has. The whole query counts first; in it, words that look like names, numbers and short codes
/// that a word before them introduces, and longer phrases where the query names their product.
pub(crate) fn names_in<'a>(names: &'a Names, query: &str) -> Vec<Name<'a>> {
    if query.len() > MAX_QUERY_BYTES {
        return Vec::new();
    }
    let query = query.trim();
    let words: Vec<&str> = words(query).collect();
    if let [only] = words[..] {
        return match is_plain_number(only) {
            true => Vec::new(),
            false => find_short(names, only),
        };
    }
    let whole = names.find(query);
    if !whole.is_empty() {
        return whole;
    }
    let mut found = Vec::new();
    if let Some(number) = exit_code(&words) {
        found.extend(names.of_list("curl", &["curl: (", number, ")"].concat()));
    }
    for (place, &word) in words.iter().enumerate() {
        let is_introduced = place > 0 && INTRODUCTIONS.contains(&fold(words[place - 1]).as_str());
        let is_short_code = word.len() <= 7
            && !is_plain_number(word)
            && !word.contains(|letter: char| letter.is_ascii_lowercase());
        let of_word = if is_errno(word) {
            // Other words in capitals begin with an E too.
            let mut named = find_short(names, word);
            if named.iter().all(|name| name.kind != Kind::NoResponse) {
                named.clear();
            }
            named
        } else if looks_like_name(word)
            || is_introduced && (is_short_code || is_short_code_in_lower_case(word))
            || is_substatus(&words, place)
        {
            find_short(names, word)
        } else if word.len() > 1 && is_short_code || is_short_code_in_lower_case(word) {
            // Two capitals say something only beside their product.
            let mut named = find_short(names, word);
            named.retain(|name| names_product(&words, name));
            named
        } else {
            Vec::new()
        };
        add(&mut found, of_word);
    }
    if found.is_empty() {
        for length in (2..=MAX_WORDS.min(words.len())).rev() {
            for group in words.windows(length) {
                let phrase = group.join(" ");
                if fold(&phrase).len() >= MIN_LETTERS_OF_PHRASE {
                    let mut named = names.find(&phrase);
                    named.retain(|name| names_product(&words, name));
                    add(&mut found, named);
                }
            }
        }
    }
    found
}

fn add<'a>(found: &mut Vec<Name<'a>>, more: Vec<Name<'a>>) {
    for name in more {
        if !found.contains(&name) {
            found.push(name);
        }
    }
}

/// Checks if a word is a status, or a number of so few digits that it may be one.
fn is_plain_number(word: &str) -> bool {
    word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Finds a word; short codes in capitals too, and HAProxy's four letters by their first two, as only these say what
/// ended the session.
fn find_short<'a>(names: &'a Names, word: &str) -> Vec<Name<'a>> {
    let mut found = names.find(word);
    if found.is_empty() && word.len() <= 7 {
        found = names.find(&word.to_ascii_uppercase());
    }
    if found.is_empty()
        && word.len() == 4
        && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'-')
    {
        found.extend(names.of_list("haproxy-termination-state", &word[..2]));
    }
    found
}

/// Checks if a query has a word of the name of a list's product.
fn names_product(words: &[&str], name: &Name) -> bool {
    let label = fold(name.label);
    words.iter().any(|word| {
        let word = fold(word);
        word.len() > 2 && label.starts_with(&word)
            || name.list.split('-').any(|part| part.len() > 2 && part == word)
    })
}
