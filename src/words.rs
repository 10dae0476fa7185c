//! How text becomes words: folding, splitting, stems and spelling distance.

/// Whether a character is part of a word: a letter, a digit, or anything that is not ASCII.
///
/// The table is in ASCII, so that nothing is gained by knowing more of the other scripts; the tables
/// to know them by would weigh more than all of the search.
pub fn is_in_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || !letter.is_ascii()
}

/// The letters and digits of `text` in lower case, nothing else: `Non-Authoritative` and
/// `nonAuthoritative` fold alike.
///
/// ```
/// assert_eq!(status_atlas::words::fold("I'm a teapot"), "imateapot");
/// ```
pub fn fold(text: &str) -> String {
    let letters = text.chars().filter(|letter| is_in_word(*letter));
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}

/// Calls `each` with every word of `text`, in lower case and in order.
///
/// Words end at anything but letters, digits and apostrophes (which vanish), and at a change from
/// lower to upper case, so that constants fall into their words.
///
/// ```
/// let mut words = Vec::new();
/// status_atlas::words::split("HttpStatusCode.BadGateway isn't 50x", |word| words.push(word.to_owned()));
/// assert_eq!(words, ["http", "status", "code", "bad", "gateway", "isnt", "50x"]);
/// ```
pub fn split(text: &str, mut each: impl FnMut(&str)) {
    let mut word = String::new();
    let mut letters = text.chars().peekable();
    let mut before = ' ';
    while let Some(letter) = letters.next() {
        if letter == '\'' || letter == '\u{2019}' {
            continue;
        }
        let upper = letter.is_ascii_uppercase();
        let ends_acronym =
            upper && before.is_ascii_uppercase() && letters.peek().is_some_and(char::is_ascii_lowercase);
        if !is_in_word(letter) || upper && before.is_ascii_lowercase() || ends_acronym {
            if !word.is_empty() {
                each(&word);
            }
            word.clear();
        }
        if is_in_word(letter) {
            word.push(letter.to_ascii_lowercase());
        }
        before = letter;
    }
    if !word.is_empty() {
        each(&word);
    }
}

/// Cuts an English word, in lower case, to a stem that its forms share.
///
/// It takes off plural, past and present endings and the commonest suffixes, and nothing that would
/// leave fewer than three letters. Two words that should not meet rarely do; two that should may stay apart.
///
/// ```
/// use status_atlas::words::stem;
/// assert_eq!(stem("redirects"), stem("redirecting"));
/// assert_eq!(stem("closed"), stem("closes"));
/// assert_eq!(stem("retries"), stem("retry"));
/// ```
pub fn stem(word: &str) -> &str {
    if word.len() < 4 || !word.is_ascii() || word.bytes().any(|byte| byte.is_ascii_digit()) {
        return word;
    }
    let mut stem = word;
    for ending in ["ings", "ing", "edly", "ed", "ies", "es", "s", "ly"] {
        if let Some(rest) = stem.strip_suffix(ending) {
            let keeps_s = ending == "s" && rest.ends_with(['s', 'u', 'i']);
            if rest.len() >= 3 && rest.bytes().any(is_vowel) && !keeps_s {
                stem = rest;
                break;
            }
        }
    }
    for ending in [
        "ation", "ition", "ement", "ment", "able", "ible", "ion", "ive", "al", "ity", "or", "er",
    ] {
        if let Some(rest) = stem.strip_suffix(ending)
            && rest.len() >= 4
            && rest.bytes().any(is_vowel)
        {
            stem = rest;
            break;
        }
    }
    if stem.len() > 3 {
        stem = stem.strip_suffix(['e', 'y', 'i']).unwrap_or(stem);
    }
    let bytes = stem.as_bytes();
    let end = bytes.len();
    if end > 3 && bytes[end - 1] == bytes[end - 2] && !is_vowel(bytes[end - 1]) {
        stem = &stem[..end - 1];
    }
    stem
}

fn is_vowel(byte: u8) -> bool {
    matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// Whether a word, in lower case, carries little by itself.
///
/// ```
/// use status_atlas::words::is_common;
/// assert!(is_common("the") && !is_common("gateway"));
/// ```
pub fn is_common(word: &str) -> bool {
    // Sorted.
    const COMMON: [&str; 92] = [
        "a",
        "about",
        "after",
        "all",
        "am",
        "an",
        "and",
        "any",
        "are",
        "as",
        "at",
        "be",
        "because",
        "been",
        "being",
        "but",
        "by",
        "can",
        "code",
        "codes",
        "could",
        "did",
        "do",
        "does",
        "for",
        "from",
        "get",
        "gets",
        "getting",
        "gives",
        "had",
        "has",
        "have",
        "how",
        "http",
        "https",
        "i",
        "if",
        "in",
        "into",
        "is",
        "it",
        "its",
        "me",
        "mean",
        "means",
        "my",
        "of",
        "on",
        "one",
        "or",
        "our",
        "return",
        "returned",
        "returning",
        "returns",
        "send",
        "sends",
        "should",
        "so",
        "some",
        "status",
        "than",
        "that",
        "the",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "this",
        "to",
        "up",
        "use",
        "used",
        "using",
        "via",
        "vs",
        "want",
        "was",
        "we",
        "were",
        "what",
        "when",
        "where",
        "which",
        "while",
        "why",
        "with",
        "would",
        "you",
    ];
    COMMON.binary_search(&word).is_ok()
}

/// The FNV-1a hash of a word.
///
/// ```
/// use status_atlas::words::{hash, hash_on};
/// assert_eq!(hash("gateway"), hash_on(hash("gate"), "way"));
/// ```
pub fn hash(word: &str) -> u32 {
    hash_on(0x811C_9DC5, word)
}

/// The hash of what `before` is the hash of, with `text` after it.
pub fn hash_on(before: u32, text: &str) -> u32 {
    text.bytes().fold(before, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// The letters that occur in a word, as bits. An edit changes at most two of them, which tells most
/// words apart faster than [`distance`] does.
///
/// ```
/// use status_atlas::words::letters;
/// assert_eq!(letters("noon"), letters("on"));
/// assert_eq!((letters("gatway") ^ letters("gateway")).count_ones(), 1);
/// ```
pub fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |letters, byte| letters | 1 << (byte & 31))
}

/// The longest word, in letters, that [`distance`] compares.
pub const LONGEST: usize = 32;

/// The number of edits (insert, delete, replace, swap neighbors) from `a` to `b`, if at most `limit` and
/// if neither is longer than [`LONGEST`].
///
/// ```
/// use status_atlas::words::distance;
/// assert_eq!(distance("gatway", "gateway", 2), Some(1));
/// assert_eq!(distance("teh", "the", 2), Some(1));
/// assert_eq!(distance("proxy", "gateway", 2), None);
/// ```
pub fn distance(a: &str, b: &str, limit: usize) -> Option<usize> {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > limit || a.len() > LONGEST || b.len() > LONGEST {
        return None;
    }
    // Only cells near the diagonal can be within the limit; the others count as beyond it.
    let beyond = limit as u8 + 1;
    let mut rows = [[beyond; LONGEST + 2]; 3];
    for (column, cell) in rows[0].iter_mut().enumerate().take(limit + 1) {
        *cell = column as u8;
    }
    for i in 1..a.len() + 1 {
        let (now, before, earlier) = (i % 3, (i + 2) % 3, (i + 1) % 3);
        let first = i.saturating_sub(limit).max(1);
        let end = b.len().min(i + limit) + 1;
        rows[now][first - 1] = if first == 1 { beyond.min(i as u8) } else { beyond };
        let mut least = rows[now][first - 1];
        for j in first..end {
            let differs = u8::from(a[i - 1] != b[j - 1]);
            let mut edits = (rows[before][j - 1] + differs)
                .min(rows[before][j] + 1)
                .min(rows[now][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                edits = edits.min(rows[earlier][j - 2] + 1);
            }
            rows[now][j] = edits;
            least = least.min(edits);
        }
        rows[now][end] = beyond;
        if least >= beyond {
            return None;
        }
    }
    let edits = usize::from(rows[a.len() % 3][b.len()]);
    (edits <= limit).then_some(edits)
}
