//! Pages and parts of pages that are rendered natively only, so that they cost the browser's program nothing.

mod details;
mod entry;
mod explorer;
mod facets;
mod lost;
mod number;
mod row;
mod section;
mod top;

pub use entry::entry_without_details;
pub use explorer::explorer;
pub use lost::lost_page;
pub use number::{heading, number_page};
pub use section::{SectionPage, contents, section_pages};
pub use top::page_top;
