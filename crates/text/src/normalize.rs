//! Normalization: the characters of a query in ASCII, as far as they stand for it.

use std::borrow::Cow;

/// Normalizes a text to the characters that the search reads: digits, letters, quotation marks, dashes and spaces that
/// stand for ASCII become ASCII, invisible characters vanish, and symbols become spaces.
///
/// Letters of other scripts stay, with a space where they touch ASCII: Chinese and Thai put none there. Unicode's own
/// tables of compatibility forms would weigh more than the search, so the ranges are chosen by hand.
///
/// ```
/// use status_atlas_text::normalize;
/// assert_eq!(normalize("\u{201c}bad\u{a0}gateway\u{201d}\u{2026}"), "\"bad gateway\" ");
/// assert_eq!(normalize("５０２：Ｂａｄ"), "502:Bad");
/// assert_eq!(normalize("4\u{200b}04是什么"), "404 是什么");
/// ```
pub fn normalize(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut normalized = String::with_capacity(text.len());
    let mut before = ' ';
    for written in text.chars() {
        let Some(letter) = normalized_letter(written) else {
            continue;
        };
        if before.is_ascii_alphanumeric() && is_of_other_script(letter)
            || is_of_other_script(before) && letter.is_ascii_alphanumeric()
        {
            normalized.push(' ');
        }
        normalized.push(letter);
        if let Some(rest) = RESTS_OF_LIGATURES.get((written as usize).wrapping_sub(0xFB00)) {
            normalized.push_str(rest);
        }
        before = letter;
    }
    Cow::Owned(normalized)
}

/// The Latin ligatures from U+FB00 on, as PDF files have them in words, without their first letters.
const RESTS_OF_LIGATURES: [&str; 7] = ["f", "i", "l", "fi", "fl", "t", "t"];

/// Checks if a normalized character is of another script than Latin.
fn is_of_other_script(letter: char) -> bool {
    letter >= '\u{370}' && !matches!(letter, '\u{1E00}'..='\u{1EFF}')
}

/// The character that the search reads for another one; `None` for one that is not seen.
pub(crate) fn normalized_letter(letter: char) -> Option<char> {
    let nth_after = |first: u8, place: u32| char::from(first + place as u8);
    let code = letter as u32;
    Some(match letter {
        ..='\u{7F}' => letter,
        // Soft hyphen, marks of direction, joiners, byte order mark, variation selectors, tags.
        '\u{AD}'
        | '\u{61C}'
        | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' => return None,
        '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF0}'..='\u{FFFB}' => {
            return None;
        }
        '\u{E0000}'..='\u{E0FFF}' => return None,
        // Accents, underlines and frames that are put onto the letter before them.
        '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' => return None,
        '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}' => return None,
        // Next line, line separator, paragraph separator.
        '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        // The quotation marks of all scripts, double and corner ones; then single ones, apostrophes and primes.
        '\u{AB}' | '\u{BB}' | '\u{201C}'..='\u{201F}' | '\u{2033}' | '\u{2036}' | '\u{2E42}' => '"',
        '\u{300C}'..='\u{300F}'
        | '\u{301D}'..='\u{301F}'
        | '\u{FE41}'..='\u{FE44}'
        | '\u{FF62}'
        | '\u{FF63}' => '"',
        '\u{B4}'
        | '\u{2BC}'
        | '\u{2018}'..='\u{201B}'
        | '\u{2032}'
        | '\u{2035}'
        | '\u{2039}'
        | '\u{203A}' => '\'',
        // Hyphens, the en dash and the minus sign. Longer dashes stand between phrases, and are symbols.
        '\u{2010}'..='\u{2013}' | '\u{2212}' => '-',
        // Arabic and Chinese commas.
        '\u{60C}' | '\u{3001}' => ',',
        // All of ASCII in the width of Chinese characters.
        '\u{FF01}'..='\u{FF5E}' => nth_after(b'!', code - 0xFF01),
        '\u{FB00}'..='\u{FB04}' => 'f',
        '\u{FB05}'..='\u{FB06}' => 's',
        // Digits: Arabic, Persian, Thai, Lao, Tibetan, Burmese, Khmer; those of India and Sri Lanka, whose scripts have
        // 128 places each; mathematical ones.
        '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}' | '\u{E50}'..='\u{E59}' => nth_after(b'0', code % 16),
        '\u{ED0}'..='\u{ED9}' | '\u{F20}'..='\u{F29}' | '\u{1040}'..='\u{1049}' => nth_after(b'0', code % 16),
        '\u{17E0}'..='\u{17E9}' => nth_after(b'0', code % 16),
        '\u{900}'..='\u{DFF}' if matches!(code % 128, 0x66..=0x6F) => nth_after(b'0', code % 128 - 0x66),
        '\u{1D7CE}'..='\u{1D7FF}' => nth_after(b'0', (code - 0x1D7CE) % 10),
        // Bold, italic, script and other mathematical letters, as social networks have them: capital, then small ones.
        '\u{1D400}'..='\u{1D6A3}' => match (code - 0x1D400) % 52 {
            capital @ ..26 => nth_after(b'A', capital),
            small => nth_after(b'a', small - 26),
        },
        // Symbols: those of Latin-1 (the micro sign is a letter), of phonetics, of punctuation and of pictures.
        '\u{80}'..='\u{B4}'
        | '\u{B6}'..='\u{BF}'
        | '\u{D7}'
        | '\u{F7}'
        | '\u{2B0}'..='\u{2FF}'
        | '\u{1680}' => ' ',
        '\u{2000}'..='\u{2BFF}' | '\u{2E00}'..='\u{2E7F}' | '\u{3000}'..='\u{303F}' | '\u{30FB}' => ' ',
        '\u{E000}'..='\u{F8FF}' | '\u{FE10}'..='\u{FE6F}' | '\u{FF5F}'..='\u{FF65}' => ' ',
        '\u{FFE0}'..='\u{FFFF}' | '\u{1F000}'..='\u{1FAFF}' => ' ',
        _ => letter,
    })
}
