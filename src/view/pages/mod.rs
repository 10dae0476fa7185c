//! Pages and parts of pages that are rendered natively only, so that they cost the browser's program nothing.

mod about;
mod choose;
mod compare;
mod details;
mod developers;
mod entry;
mod errors;
mod explorer;
mod facets;
mod footer;
mod lost;
mod map;
mod no_response;
mod number;
mod retry;
mod row;
mod section;
mod send;
mod sheet;
mod specification;
mod start;
mod top;
mod vocabulary;

pub use compare::compare_columns;
pub use entry::entry_without_details;
pub use explorer::explorer;
pub use footer::footer;
pub use lost::{lost_page, offline_page};
pub use number::{heading, number_page};
pub use section::{Page, Script, contents};
pub use top::{bar, framed};

/// The pages beside those of numbers: each class, origin, specification, vocabulary and family of errors, the messages
/// without a response, which code to return, whether to repeat a request, the comparisons, how to send each code, the cheat sheet, and those for
/// developers and about the site.
pub fn list_pages() -> impl Iterator<Item = Page> {
    section::section_pages()
        .chain(specification::specification_pages())
        .chain(vocabulary::vocabulary_pages())
        .chain(errors::error_pages())
        .chain([
            no_response::no_response_page(),
            choose::choose_page(),
            retry::retry_page(),
        ])
        .chain(compare::compare_pages())
        .chain(send::send_pages())
        .chain([
            sheet::sheet_page(),
            developers::developers_page(),
            about::about_page(),
        ])
}
