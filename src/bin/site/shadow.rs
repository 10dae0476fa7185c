//! The site's style, made to fit a shadow root.

use cssparser::{Delimiter, ParseError, Parser, ToCss, Token};

/// Selectors of the site's pages that fit nothing in an explorer. Rules for it are left out: the more is named here, the smaller is the
/// element's script.
const NOT_IN_EXPLORERS: [&str; 68] = [
    "html",
    "dialog",
    ".page",
    ".pages",
    ".contents",
    ".tools",
    ".theme",
    ".keys",
    ".said",
    ".search-off",
    ".meanings",
    ".numbers",
    ".lost",
    ".embed",
    ".form",
    ".fields",
    ".bullets",
    ".chosen",
    ".example",
    ".timeline",
    ".year",
    ".what",
    ".figures",
    ".examples",
    ".into",
    ".ways",
    ".map",
    ".columns",
    ".column",
    ".class-part",
    ".tens",
    ".beyond",
    ".legend",
    ".pointed",
    ".parts-of-map",
    ".group",
    ".past",
    ".choose",
    ".compare",
    ".sheet",
    ".section",
    ".vocabulary",
    ".sending",
    ".sendings",
    ".skip",
    ".parts",
    ".foot",
    ".answers",
    ".see",
    ".ruling",
    ".ruled",
    ".library",
    ".send",
    ".sets",
    ".told",
    ".only",
    ".scroll",
    ".beside",
    ".registered",
    ".vendors",
    ".codes",
    ".families",
    ".live",
    ".hits",
    ".shortlist",
    ".pick",
    ".place",
    ".neighbors",
];

/// Makes a style of the site fit a shadow root in any page, where the root element, its font size, the window's width and
/// what is inherited are the page's business.
///
/// - A length in `rem` becomes a multiple of the variable `--rem`.
/// - A query of the window's width becomes one of the width of the container `explorer`, in its `em`.
/// - A rule for what stands on pages alone is left out.
/// - A variable gets a name that begins with `--_`, so that it means nothing to what the page puts into a slot. Those that
///   begin with `--status-` are the page's and keep theirs.
pub fn for_shadow_root(css: &str) -> String {
    let mut out = String::with_capacity(css.len() * 5 / 4);
    rules(&mut Parser::new(css), &mut out);
    out
}

/// Writes the rules of a style sheet, or of a block of rules.
fn rules(css: &mut Parser, out: &mut String) {
    loop {
        let start = css.state();
        let Ok(token) = css.next().cloned() else { break };
        match token {
            Token::AtKeyword(name) => at_rule(&name, css, out),
            _ => {
                css.reset(&start);
                style_rule(css, out);
            }
        }
    }
}

/// Writes a style rule without the selectors that fit nothing in an explorer.
fn style_rule(css: &mut Parser, out: &mut String) {
    let selectors = css.parse_until_before(Delimiter::CurlyBracketBlock, |css| {
        css.parse_comma_separated(|css| {
            let mut selector = String::new();
            rewrite(css, Rem::Variable, &mut selector);
            Ok::<_, ParseError<()>>(selector)
        })
    });
    let mut selectors = selectors.unwrap_or_default();
    selectors.retain(|selector| !is_of_pages(selector));
    // The parser skips a block that nothing descends into.
    if css.expect_curly_bracket_block().is_ok() && !selectors.is_empty() {
        *out += &selectors.join(",");
        block(css, out, |css, out| {
            rewrite(css, Rem::Variable, out);
        });
    }
}

/// Checks if a selector is for what stands in no explorer.
fn is_of_pages(selector: &str) -> bool {
    let mut tokens = Parser::new(selector);
    let mut before = String::new();
    while let Ok(token) = tokens.next_including_whitespace().cloned() {
        let name = token.to_css_string();
        if matches!(token, Token::Ident(_)) && NOT_IN_EXPLORERS.contains(&(before + &name).trim_start()) {
            return true;
        }
        before = name;
    }
    false
}

/// Writes an at-rule. `@media` becomes `@container` where it asks for a width in `rem`.
fn at_rule(name: &str, css: &mut Parser, out: &mut String) {
    let mut prelude = String::new();
    let has_rem = css.parse_until_before(Delimiter::CurlyBracketBlock | Delimiter::Semicolon, |css| {
        Ok::<_, ParseError<()>>(rewrite(css, Rem::Em, &mut prelude))
    });
    match (name, has_rem) {
        ("media", Ok(true)) => *out += "@container explorer",
        _ => {
            out.push('@');
            *out += name;
        }
    }
    *out += &prelude;
    match css.next() {
        Ok(Token::CurlyBracketBlock) => block(css, out, rules),
        _ => out.push(';'),
    }
}

/// Writes a block whose beginning was read.
fn block(css: &mut Parser, out: &mut String, content: impl FnOnce(&mut Parser, &mut String)) {
    out.push('{');
    let _ = css.parse_nested_block(|css| {
        content(css, out);
        Ok::<_, ParseError<()>>(())
    });
    out.push('}');
}

/// The length in a shadow root for one in `rem`.
#[derive(Clone, Copy)]
enum Rem {
    /// A multiple of the variable `--_rem`.
    Variable,
    /// The same number of `em`, which in a container query is the font size of the container.
    Em,
}

/// Writes what is left, token by token; whether there was a length in `rem`.
fn rewrite(css: &mut Parser, rem: Rem, out: &mut String) -> bool {
    let mut has_rem = false;
    while let Ok(token) = css.next_including_whitespace_and_comments().cloned() {
        match &token {
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
            // The tokens on both sides of it stay apart.
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

#[cfg(test)]
mod tests {
    use status_atlas::facts::TABLE;
    use status_atlas::view::Host;
    use status_atlas::view::pages::{entry_without_details, explorer};

    use super::{NOT_IN_EXPLORERS, for_shadow_root};

    #[test]
    fn lengths_follow_a_variable_and_not_the_root_element() {
        assert_eq!(
            for_shadow_root("a { margin: -0.5rem 1REM 2em; width: min(22rem, 90vw) } .rem { top: 1px }"),
            "a { margin: calc(-0.5*var(--_rem)) calc(1*var(--_rem)) 2em; width: min(calc(22*var(--_rem)), 90vw) }\
             .rem { top: 1px }"
        );
    }

    #[test]
    fn queries_of_the_width_are_of_the_element() {
        assert_eq!(
            for_shadow_root("@media (max-width: 29.99rem) { a { gap: 1rem } }"),
            "@container explorer (max-width: 29.99em) {a { gap: calc(1*var(--_rem)) }}"
        );
        let others = "@layer base, page;@media print and (hover: none) {a[href^=\"#\"] { color: red }}";
        assert_eq!(for_shadow_root(others), others);
    }

    #[test]
    fn rules_for_pages_are_left_out() {
        assert_eq!(
            for_shadow_root(
                "@layer page { .page > h1 { top: 0 } .row, .lost .row { top: 1px } } html { top: 2px }"
            ),
            "@layer page {.row{ top: 1px }}"
        );
        let others = ".pager,a:is(.page){ top: 0 }";
        assert_eq!(for_shadow_root(others), others);
    }

    #[test]
    fn explorers_hold_nothing_that_is_left_out() {
        let entries = TABLE
            .iter()
            .map(|entry| entry_without_details("#", entry).into_string());
        for html in entries.chain([explorer("./", Host::Element(None))]) {
            for class in html
                .split("class=\"")
                .skip(1)
                .filter_map(|rest| rest.split('"').next())
            {
                for name in class.split(' ') {
                    assert!(!NOT_IN_EXPLORERS.contains(&format!(".{name}").as_str()), "{name}");
                }
            }
            assert!(!html.contains("<dialog"));
        }
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
            "a::before { content: \"1rem --x\"   }b { background: url(1rem.png) }"
        );
    }
}
