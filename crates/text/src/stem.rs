//! The stemmer: suffix stripping for English, after Harman's S-stemmer and step 1 of Porter's, with some of
//! the commonest derivational suffixes.

use crate::slice_or_empty;

/// Cuts an English word, in lower case, to a stem that its forms share.
///
/// It takes off plural, past and present endings and the commonest suffixes, and nothing that would
/// leave fewer than three letters. Two words that should not meet rarely do; two that should may stay apart.
///
/// ```
/// use status_atlas_text::stem;
/// assert_eq!(stem("redirects"), stem("redirecting"));
/// assert_eq!(stem("closed"), stem("closes"));
/// assert_eq!(stem("retries"), stem("retry"));
/// ```
pub fn stem(word: &str) -> &str {
    if word.len() < 4 || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return word;
    }
    let endings: &[&str] = match last(word) {
        b's' => &["ings", "ies", "es", "s"],
        b'd' => &["ed"],
        b'g' => &["ing"],
        b'y' => &["edly", "ly"],
        _ => &[],
    };
    let mut stem = cut(word, endings, |rest, ending| {
        rest.len() >= 3 && !(ending == "s" && matches!(last(rest), b's' | b'u' | b'i'))
    });
    let endings: &[&str] = match last(stem) {
        b'n' => &["ation", "ition", "ion"],
        b't' => &["ement", "ment"],
        b'e' => &["able", "ible", "ive"],
        b'l' => &["al"],
        b'y' => &["ity"],
        b'r' => &["or", "er"],
        _ => &[],
    };
    stem = cut(stem, endings, |rest, _| rest.len() >= 4);
    if stem.len() > 3 && matches!(last(stem), b'e' | b'y' | b'i') {
        stem = slice_or_empty(stem, ..stem.len() - 1);
    }
    if let [.., _, _, before, last] = stem.as_bytes()
        && before == last
        && !is_vowel(*last)
    {
        stem = slice_or_empty(stem, ..stem.len() - 1);
    }
    stem
}

fn last(word: &str) -> u8 {
    word.bytes().next_back().unwrap_or_default()
}

/// `word` without the first of the endings that it has and may lose: what is left needs a vowel.
fn cut<'a>(word: &'a str, endings: &[&str], may_lose: impl Fn(&str, &str) -> bool) -> &'a str {
    let rest = |ending: &&str| {
        word.strip_suffix(ending)
            .filter(|rest| may_lose(rest, ending) && rest.bytes().any(is_vowel))
    };
    endings.iter().find_map(rest).unwrap_or(word)
}

fn is_vowel(byte: u8) -> bool {
    matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn words_are_cut_to_what_their_forms_share() {
        for (word, expected) in [
            ("redirects", "redirect"),
            ("redirecting", "redirect"),
            ("redirected", "redirect"),
            ("redirection", "redirect"),
            ("retries", "retr"),
            ("retry", "retr"),
            ("closed", "clos"),
            ("closes", "clos"),
            ("expired", "expir"),
            ("expiration", "expir"),
            ("stopped", "stop"),
            ("limited", "limit"),
            ("payment", "payment"),
            ("deployment", "deplo"),
            ("cacheable", "cach"),
            ("internally", "intern"),
            ("headers", "head"),
            ("gateway", "gatewa"),
        ] {
            assert_eq!(stem(word), expected, "{word}");
        }
    }

    #[test]
    fn short_words_numbers_and_other_scripts_stay() {
        for word in ["", "its", "bus", "50x", "404", "status1", "über", "ies"] {
            assert_eq!(stem(word), word);
        }
    }

    #[test]
    fn a_stem_begins_its_word() {
        for word in [
            "access", "process", "gases", "seeing", "missing", "agreed", "falling",
        ] {
            assert!(word.starts_with(stem(word)) && stem(word).len() >= 3, "{word}");
        }
    }
}
