//! Letters without case and accents, for names in other languages than English.

use crate::normalize::normalized_letter;

/// The Latin letters from U+00C0 to U+017F, each as the letter of ASCII that it is made of; of a ligature the first.
const LATIN: &[u8; 192] = b"aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// The letter that a character stands for: small, without accents, and as [`normalize()`](crate::normalize()) reads it;
/// `None` for what is not seen or stands on the letter before.
///
/// German `ß` is an `s`, Turkish `ı` and `İ` are an `i`, Russian `ё` and `й` are `е` and `и`.
///
/// ```
/// use status_atlas_text::accents::without_accent;
/// let folded = |text: &str| text.chars().filter_map(without_accent).collect::<String>();
/// assert_eq!(folded("Délai d'attente"), "delai d'attente");
/// assert_eq!(folded("İÇ SUNUCU HATASI ı"), "ic sunucu hatasi i");
/// assert_eq!(folded("Ёлка Йод e\u{301}"), "елка иод e");
/// ```
pub fn without_accent(letter: char) -> Option<char> {
    let letter = normalized_letter(letter)?;
    let moved = |by: u32| char::from_u32(letter as u32 + by).unwrap_or(letter);
    Some(match letter {
        'A'..='Z' => letter.to_ascii_lowercase(),
        ..='\u{BF}' => letter,
        '\u{C0}'..='\u{17F}' => char::from(LATIN[letter as usize - 0xC0]),
        'Ơ' | 'ơ' => 'o',
        'Ư' | 'ư' => 'u',
        'Ș' | 'ș' => 's',
        'Ț' | 'ț' => 't',
        'ẞ' => 's',
        '\u{1EA0}'..='\u{1EB7}' => 'a',
        '\u{1EB8}'..='\u{1EC7}' => 'e',
        '\u{1EC8}'..='\u{1ECB}' => 'i',
        '\u{1ECC}'..='\u{1EE3}' => 'o',
        '\u{1EE4}'..='\u{1EF1}' => 'u',
        '\u{1EF2}'..='\u{1EF9}' => 'y',
        'Ё' | 'ё' => 'е',
        'Й' | 'й' => 'и',
        'Ї' | 'ї' => 'і',
        'А'..='Я' => moved(0x20),
        'Ѐ'..='Џ' => moved(0x50),
        'Ґ' => 'ґ',
        _ => letter,
    })
}

/// Checks if a letter is of a script that puts no spaces between words, or none that are kept: Chinese characters,
/// Japanese kana, Korean syllables.
pub fn is_written_without_spaces(letter: char) -> bool {
    matches!(letter,
        '\u{2E80}'..='\u{2FDF}' | '\u{3040}'..='\u{30FF}' | '\u{3130}'..='\u{318F}' | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::without_accent;

    #[test]
    fn letters_are_those_that_unicode_decomposes_them_to() {
        for (written, read) in [
            ("ÀÁÂÃÄÅàáâãäåĀāĂăĄą", 'a'),
            ("ÇçĆćČč", 'c'),
            ("ĎďĐđð", 'd'),
            ("ÈÉÊËèéêëĒēĖėĘęĚě", 'e'),
            ("ĞğĢģ", 'g'),
            ("ÌÍÎÏìíîïĪīĮįİı", 'i'),
            ("ŁłĽľ", 'l'),
            ("ÑñŃńŇň", 'n'),
            ("ÒÓÔÕÖØòóôõöøŌōŐőŒœ", 'o'),
            ("ŘřŔŕ", 'r'),
            ("ßŚśŞşŠšȘș", 's'),
            ("ŢţŤťȚț", 't'),
            ("ÙÚÛÜùúûüŪūŮůŰűŲų", 'u'),
            ("ÝýÿŸ", 'y'),
            ("ŹźŻżŽž", 'z'),
        ] {
            for letter in written.chars() {
                assert_eq!(without_accent(letter), Some(read), "{letter}");
            }
        }
        assert_eq!(without_accent('×'), Some(' '));
        assert_eq!(without_accent('\u{200B}'), None);
    }
}
