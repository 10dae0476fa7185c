//! Pages and parts of pages that are rendered natively only, so that they cost the browser's program nothing.

mod details;
mod entry;
mod errors;
mod explorer;
mod facets;
mod lost;
mod no_response;
mod number;
mod row;
mod section;
mod specification;
mod top;
mod vocabulary;

pub use entry::entry_without_details;
pub use explorer::explorer;
pub use lost::lost_page;
pub use number::{heading, number_page};
pub use section::{Page, contents};
pub use top::page_top;

/// The pages that list something: each class, origin, specification, vocabulary and family of errors, and the messages without a response.
pub fn list_pages() -> impl Iterator<Item = Page> {
    section::section_pages()
        .chain(specification::specification_pages())
        .chain(vocabulary::vocabulary_pages())
        .chain(errors::error_pages())
        .chain([no_response::no_response_page()])
}
