//! Ruby on Rails: the exception that Rails or Rack turns into a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "rails",
    label: "Ruby on Rails",
    about: "The exception that Rails or Rack turns into a status.",
    sources: &[
        "rails/rails actionpack/lib/action_dispatch/middleware/exception_wrapper.rb",
        "rails/rails activerecord/lib/active_record/railtie.rb",
        "https://guides.rubyonrails.org/configuring.html",
    ],
    confidence: Confidence::High,
    names: &[
        error(
            "AbstractController::ActionNotFound",
            &[404],
            "the route's controller lacks the action",
        ),
        error("ActionController::BadRequest", &[400], ""),
        error(
            "ActionController::InvalidAuthenticityToken",
            &[422],
            "the CSRF token is absent, of an old session, or lost with the cookie",
        ),
        error(
            "ActionController::InvalidCrossOriginRequest",
            &[422],
            "another site asked for JavaScript by GET",
        ),
        error("ActionController::MethodNotAllowed", &[405], ""),
        error(
            "ActionController::MissingExactTemplate",
            &[406],
            "no template for this format",
        ),
        error(
            "ActionController::NotImplemented",
            &[501],
            "no HTTP method of this name is implemented",
        ),
        error(
            "ActionController::ParameterMissing",
            &[400],
            "`params.require` or `expect` got nothing under its key",
        ),
        error(
            "ActionController::RoutingError",
            &[404],
            "no route fits this path and method",
        ),
        error("ActionController::TooManyRequests", &[429], ""),
        error(
            "ActionController::UnknownFormat",
            &[406],
            "`respond_to` has no block for this format",
        ),
        error("ActionController::UnknownHttpMethod", &[405], ""),
        error(
            "ActionDispatch::HostAuthorization",
            &[403],
            "\"Blocked hosts\": add the name to `config.hosts`",
        ),
        error(
            "ActionDispatch::Http::MimeNegotiation::InvalidType",
            &[406],
            "`Accept` or `Content-Type` does not parse",
        ),
        error(
            "ActionDispatch::Http::Parameters::ParseError",
            &[400],
            "the content is broken JSON",
        ),
        error(
            "ActionView::Template::Error",
            &[500],
            "something failed while a template was rendered, see the cause",
        ),
        error(
            "ActiveModel::ForbiddenAttributesError",
            &[500],
            "500 as nothing maps it; permit the params first",
        ),
        error(
            "ActiveRecord::RecordInvalid",
            &[422],
            "`save!` or `create!` failed validation",
        ),
        error(
            "ActiveRecord::RecordNotFound",
            &[404],
            "`find` or a method with `!` found no row",
        ),
        error(
            "ActiveRecord::RecordNotSaved",
            &[422],
            "a callback stopped the saving",
        ),
        error(
            "ActiveRecord::RecordNotUnique",
            &[500],
            "500 as nothing maps it; a unique index of the database refused",
        ),
        error(
            "ActiveRecord::StaleObjectError",
            &[409],
            "optimistic locking: someone saved the row first",
        ),
        error(
            "Rack::QueryParser::InvalidParameterError",
            &[400],
            "the query has broken percent-encoding or UTF-8",
        ),
        error(
            "Rack::QueryParser::ParameterTypeError",
            &[400],
            "the query mixes forms, such as `a=1&a[b]=2`",
        ),
    ],
};
