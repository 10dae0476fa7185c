//! The codes that the IANA HTTP Status Code Registry assigns, one file per class.

pub(super) mod client_error;
pub(super) mod informational;
pub(super) mod redirection;
pub(super) mod server_error;
pub(super) mod success;
