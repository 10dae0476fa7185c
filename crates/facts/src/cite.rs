//! Citations: a section of a specification, and where it can be read.

use crate::Spec;

/// A section of a specification.
///
/// It is held as numbers, five bytes, since the table has hundreds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cite {
    /// The specification.
    pub spec: Spec,
    /// The numbers of the section, 0 where there are no more; an appendix begins with its letter.
    section: [u8; 4],
}

impl Cite {
    /// The section that `text` names, such as `15.5.5` or `B.3`; the whole document where it is empty.
    ///
    /// # Panics
    ///
    /// If it is no section, or has more than four numbers. In the table that is an
    /// error of compilation.
    pub const fn new(spec: Spec, text: &str) -> Cite {
        let text = text.as_bytes();
        let mut section = [0; 4];
        let mut level = 0;
        let mut i = 0;
        while i < text.len() {
            match text[i] {
                b'.' => level += 1,
                digit @ b'0'..=b'9' => section[level] = section[level] * 10 + (digit - b'0'),
                letter @ b'A'..=b'Z' => section[level] = letter,
                _ => panic!("a section is made of numbers, dots and an appendix's letter"),
            }
            i += 1;
        }
        assert!(section[0] <= b'Z');
        Cite { spec, section }
    }

    /// The section, such as `15.5.5` or `B.3`; `None` for the whole document.
    pub fn section(&self) -> Option<String> {
        let mut text = String::new();
        for (level, &number) in self
            .section
            .iter()
            .enumerate()
            .filter(|(_, number)| **number != 0)
        {
            if level > 0 {
                text.push('.');
            }
            match number {
                b'A'..=b'Z' if level == 0 => text.push(number.into()),
                _ => text += &number.to_string(),
            }
        }
        Some(text).filter(|text| !text.is_empty())
    }

    /// Checks if the section is in an appendix.
    pub fn is_appendix(&self) -> bool {
        self.section[0] >= b'A'
    }

    /// The address of the section.
    ///
    /// ```
    /// use status_atlas_facts::{Cite, Spec};
    /// let cite = Cite::new(Spec::Rfc9110, "15.5.5");
    /// assert_eq!(cite.url(), "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5");
    /// ```
    pub fn url(&self) -> String {
        let base = self.spec.url();
        match self.section() {
            None => base,
            Some(section) if self.is_appendix() => base + "#appendix-" + &section,
            Some(section) => base + "#section-" + &section,
        }
    }
}

/// Abbreviates the section citations in the literals.
pub(crate) const fn at(spec: Spec, section: &str) -> Cite {
    Cite::new(spec, section)
}
