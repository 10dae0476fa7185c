//! The response fields that entries name, so that a misspelt field does not compile.

macro_rules! fields {
    ($($variant:ident = $name:literal,)*) => {
        /// A response field.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Field {
            $(#[doc = concat!("`", $name, "`.")] $variant,)*
        }

        impl Field {
            /// Every field that some entry names.
            pub const ALL: &'static [Field] = &[$(Field::$variant,)*];

            /// The field's name, in its usual case.
            pub const fn name(self) -> &'static str {
                match self { $(Field::$variant => $name,)* }
            }
        }
    };
}

fields! {
    Accept = "Accept",
    AcceptEncoding = "Accept-Encoding",
    Allow = "Allow",
    CacheControl = "Cache-Control",
    Connection = "Connection",
    ContentLocation = "Content-Location",
    ContentRange = "Content-Range",
    Date = "Date",
    DeltaBase = "Delta-Base",
    ETag = "ETag",
    Expires = "Expires",
    Im = "IM",
    LastModified = "Last-Modified",
    Link = "Link",
    Location = "Location",
    ProxyAuthenticate = "Proxy-Authenticate",
    RetryAfter = "Retry-After",
    Upgrade = "Upgrade",
    UploadLimit = "Upload-Limit",
    UploadOffset = "Upload-Offset",
    Vary = "Vary",
    WwwAuthenticate = "WWW-Authenticate",
}
