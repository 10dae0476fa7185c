//! The site's style, made to fit a shadow root.

use cssparser::{Delimiter, ParseError, Parser, ToCss, Token};

/// Makes a style of the site fit a shadow root in any page, where the root element, its font size, the window's width and
/// what is inherited are the page's business.
///
/// - A length in `rem` becomes a multiple of the variable `--rem`.
/// - A query of the window's width becomes one of the width of the container `explorer`, in its `em`.
/// - A variable gets a name that begins with `--_`, so that it means nothing to what the page puts into a slot. Those that
///   begin with `--status-` are the page's and keep theirs.
pub fn for_shadow_root(css: &str) -> String {
    let mut out = String::with_capacity(css.len() * 5 / 4);
    rewrite(&mut Parser::new(css), Rem::Variable, &mut out);
    out
}

/// What a length in `rem` becomes.
#[derive(Clone, Copy)]
enum Rem {
    /// A multiple of the variable `--_rem`.
    Variable,
    /// The same number of `em`, which in a container query is the font size of the container.
    Em,
}

/// Writes what is left of a block, rewritten; whether there was a length in `rem`.
fn rewrite(css: &mut Parser, rem: Rem, out: &mut String) -> bool {
    let mut has_rem = false;
    while let Ok(token) = css.next_including_whitespace_and_comments().cloned() {
        match &token {
            Token::AtKeyword(name) if name.eq_ignore_ascii_case("media") => media(css, out),
            Token::Dimension { value, unit, .. } if unit.eq_ignore_ascii_case("rem") => {
                has_rem = true;
                *out += &match rem {
                    Rem::Variable => format!("calc({value}*var(--_rem))"),
                    Rem::Em => format!("{value}em"),
                };
            }
            Token::Ident(name) if name.starts_with("--") && !name.starts_with("--status-") => {
                *out += "--_";
                *out += &name[2..];
            }
            // What stands on both sides of it stays apart.
            Token::Comment(_) => out.push(' '),
            _ => *out += &token.to_css_string(),
        }
        let end = match token {
            Token::Function(_) | Token::ParenthesisBlock => ')',
            Token::SquareBracketBlock => ']',
            Token::CurlyBracketBlock => '}',
            _ => continue,
        };
        let block = css.parse_nested_block(|block| Ok::<_, ParseError<()>>(rewrite(block, rem, out)));
        has_rem |= block.unwrap_or_default();
        out.push(end);
    }
    has_rem
}

/// Writes `@media` and what it asks, or `@container` where it asks for a width in `rem`.
fn media(css: &mut Parser, out: &mut String) {
    let mut asked = String::new();
    let has_rem = css.parse_until_before(Delimiter::CurlyBracketBlock, |css| {
        Ok::<_, ParseError<()>>(rewrite(css, Rem::Em, &mut asked))
    });
    *out += match has_rem {
        Ok(true) => "@container explorer",
        _ => "@media",
    };
    *out += &asked;
}

#[cfg(test)]
mod tests {
    use super::for_shadow_root;

    #[test]
    fn lengths_follow_a_variable_and_not_the_root_element() {
        assert_eq!(
            for_shadow_root("a { margin: -0.5rem 1REM 2em; width: min(22rem, 90vw) } .rem { top: 1px }"),
            "a { margin: calc(-0.5*var(--_rem)) calc(1*var(--_rem)) 2em; width: min(calc(22*var(--_rem)), 90vw) } \
             .rem { top: 1px }"
        );
    }

    #[test]
    fn queries_of_the_width_are_of_the_element() {
        assert_eq!(
            for_shadow_root("@media (max-width: 29.99rem) { a { gap: 1rem } }"),
            "@container explorer (max-width: 29.99em) { a { gap: calc(1*var(--_rem)) } }"
        );
        let others = "@media print and (hover: none) { a[href^=\"#\"] { color: red } }";
        assert_eq!(for_shadow_root(others), others);
    }

    #[test]
    fn variables_are_private_apart_from_those_of_the_page() {
        assert_eq!(
            for_shadow_root("a { --line: var(--status-line, #8885); color: var(--line, red) }"),
            "a { --_line: var(--status-line, #8885); color: var(--_line, red) }"
        );
    }

    #[test]
    fn texts_and_comments_are_left_alone() {
        assert_eq!(
            for_shadow_root("a::before { content: \"1rem --x\" /* 1rem */ } b { background: url(1rem.png) }"),
            "a::before { content: \"1rem --x\"   } b { background: url(1rem.png) }"
        );
    }
}
