//! Origins: the givers of a number's meanings.

macro_rules! origins {
    ($($variant:ident = $id:literal, $label:literal, $about:literal;)*) => {
        /// The giver of a number's meaning: the registry, a product, a draft, or nobody in particular.
        ///
        /// The order is the order of [`crate::TABLE`] within one number, and of the filter's list.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Origin {
            $(#[doc = $about] $variant,)*
        }

        impl Origin {
            /// Every origin, in order.
            pub const ALL: &'static [Origin] = &[$(Origin::$variant,)*];

            /// The stable lower-case name, as in URLs and JSON.
            ///
            /// ```
            /// assert_eq!(status_atlas_facts::Origin::Nginx.id(), "nginx");
            /// ```
            pub const fn id(self) -> &'static str {
                match self { $(Origin::$variant => $id,)* }
            }

            /// The name to show.
            pub const fn label(self) -> &'static str {
                match self { $(Origin::$variant => $label,)* }
            }

            /// One sentence on who that is.
            pub const fn about(self) -> &'static str {
                match self { $(Origin::$variant => $about,)* }
            }

            /// The origin with that name, in either case.
            pub fn from_id(id: &str) -> Option<Origin> {
                Origin::ALL.iter().copied().find(|origin| origin.id().eq_ignore_ascii_case(id))
            }
        }
    };
}

origins! {
    Iana = "iana", "IANA", "The HTTP Status Code Registry.";
    Nginx = "nginx", "nginx", "The nginx web server and proxy.";
    Cloudflare = "cloudflare", "Cloudflare", "Cloudflare's network, in front of an origin server.";
    Aws = "aws", "AWS", "The Application Load Balancer of Amazon Web Services.";
    Iis = "iis", "Microsoft IIS", "Microsoft server products that run on IIS.";
    Apache = "apache", "Apache", "The Apache HTTP Server.";
    Cpanel = "cpanel", "cPanel", "cPanel, CloudLinux and hosting built on them.";
    Shopify = "shopify", "Shopify", "Shopify's storefronts and APIs.";
    Microsoft = "microsoft", "Microsoft", "Other Microsoft products.";
    Google = "google", "Google", "Google's upload protocols.";
    Esri = "esri", "Esri", "Esri's ArcGIS Server.";
    Anthropic = "anthropic", "Anthropic", "Anthropic's API.";
    DeepL = "deepl", "DeepL", "DeepL's translation API.";
    Twitter = "twitter", "Twitter", "Twitter's API, now X.";
    LinkedIn = "linkedin", "LinkedIn", "LinkedIn's web site.";
    Qualys = "qualys", "Qualys", "The SSL Labs API of Qualys.";
    Pantheon = "pantheon", "Pantheon", "Pantheon's hosting platform.";
    EdgeOne = "edgeone", "Tencent EdgeOne", "Tencent's EdgeOne network, in front of an origin server.";
    Akamai = "akamai", "Akamai", "Akamai's network, and its Enterprise Application Access.";
    Alibaba = "alibaba", "Alibaba Cloud", "Alibaba Cloud's EdgeRoutine.";
    Laravel = "laravel", "Laravel", "The Laravel framework for PHP.";
    AspNetCore = "aspnetcore", "ASP.NET Core", "The ASP.NET Core framework.";
    Spring = "spring", "Spring", "The Spring framework for Java.";
    NestJs = "nestjs", "NestJS", "The NestJS framework.";
    Tornado = "tornado", "Tornado", "Tornado's HTTP client, for Python.";
    Apify = "apify", "Apify", "Apify's proxy-chain.";
    Squid = "squid", "Squid", "The Squid proxy.";
    Shttp = "shttp", "S-HTTP", "Secure HTTP of RFC 2660, which is Historic.";
    Azure = "azure", "Microsoft Azure", "Azure Firewall and Azure Cosmos DB.";
    Supabase = "supabase", "Supabase", "Supabase's hosted Postgres, its APIs and Edge Functions.";
    Ords = "ords", "Oracle ORDS", "Oracle REST Data Services, in front of an Oracle database.";
    Vault = "vault", "HashiCorp Vault", "The health check of HashiCorp Vault.";
    Swift = "swift", "OpenStack Swift", "The object storage of OpenStack.";
    Qiniu = "qiniu", "Qiniu", "Kodo, the object storage of Qiniu.";
    Gcore = "gcore", "Gcore", "Gcore's FastEdge, which runs applications on the edge.";
    Wallee = "wallee", "wallee", "wallee's payment API, and services built on it such as PostFinance Checkout.";
    Edgio = "edgio", "Edgio", "Edgio's network, formerly Layer0, which was shut down in January 2025.";
    Fetch = "fetch", "Fetch, XMLHttpRequest", "Browsers, as the Fetch and XMLHttpRequest standards have them report to scripts.";
    InternetExplorer = "internet-explorer", "Internet Explorer", "Microsoft's Internet Explorer, as it reported to scripts.";
    WinInet = "wininet", "WinINet, WinHTTP", "Windows' HTTP clients, which Internet Explorer and many programs use.";
    Curl = "curl", "curl", "curl and libcurl.";
    AnyEvent = "anyevent-http", "AnyEvent::HTTP", "The AnyEvent::HTTP client, for Perl.";
    HttpTiny = "http-tiny", "HTTP::Tiny", "The HTTP::Tiny client, for Perl.";
    Lwp = "lwp", "LWP", "The LWP client, for Perl.";
    Envoy = "envoy", "Envoy", "The Envoy proxy, and Istio and other meshes that use it.";
    CloudFront = "cloudfront", "CloudFront", "Amazon's content delivery network.";
    TencentCdn = "tencent-cdn", "Tencent Cloud CDN", "Tencent Cloud's content delivery network.";
    Link11 = "link11", "Link11", "Link11's protection of web sites, formerly Reblaze.";
    SafeLine = "safeline", "SafeLine", "Chaitin's SafeLine firewall.";
    Zyte = "zyte", "Zyte", "Zyte's API for web scraping.";
    Oxylabs = "oxylabs", "Oxylabs", "Oxylabs' scraper APIs, and Decodo's.";
    EnsembleData = "ensembledata", "EnsembleData", "EnsembleData's API for data of social networks.";
    Groq = "groq", "Groq", "Groq's API.";
    Portkey = "portkey", "Portkey", "Portkey's AI gateway.";
    Tavily = "tavily", "Tavily", "Tavily's search API.";
    Reducto = "reducto", "Reducto", "Reducto's API for reading documents.";
    HubSpot = "hubspot", "HubSpot", "HubSpot's API.";
    Salesforce = "salesforce", "Salesforce", "Salesforce Edge, in front of Salesforce's APIs.";
    Hunter = "hunter", "Hunter", "Hunter's API for e-mail addresses.";
    WhatsApp = "whatsapp", "WhatsApp", "WhatsApp's APIs for businesses.";
    GreenApi = "green-api", "GREEN-API", "GREEN-API's gateway to WhatsApp and other messengers.";
    Signal = "signal", "Signal", "Signal's server.";
    Instagram = "instagram", "Instagram", "Instagram's web and private APIs.";
    Weibo = "weibo", "Weibo", "Weibo's web site and mobile API.";
    Xiaohongshu = "xiaohongshu", "Xiaohongshu", "Xiaohongshu (RED)'s web API.";
    Sina = "sina", "Sina Finance", "Sina's market data.";
    Yahoo = "yahoo", "Yahoo", "Yahoo's web sites and APIs.";
    Target = "target", "Target", "Target's online shop.";
    Apple = "apple", "Apple", "Apple's online store.";
    ICloud = "icloud", "iCloud", "Apple's iCloud.";
    Trendyol = "trendyol", "Trendyol", "Trendyol's API for sellers.";
    Avito = "avito", "Avito", "Avito's marketplace.";
    Kap = "kap", "KAP", "Turkey's Public Disclosure Platform.";
    Legislation = "legislation-gov-uk", "legislation.gov.uk", "The laws of the United Kingdom, by The National Archives.";
    OpenStreetMap = "openstreetmap", "OpenStreetMap", "OpenStreetMap's editing API.";
    Edamam = "edamam", "Edamam", "Edamam's nutrition API.";
    ThetaData = "thetadata", "ThetaData", "ThetaData's terminal for market data.";
    Blockchair = "blockchair", "Blockchair", "Blockchair's API for blockchains.";
    Arc = "arc", "ARC", "ARC, Bitcoin SV's service for transactions.";
    Livepeer = "livepeer", "Livepeer", "Livepeer's remote signer.";
    SmartId = "smart-id", "Smart-ID", "The Smart-ID service of SK ID Solutions.";
    Gematik = "gematik", "gematik", "Germany's E-Rezept service.";
    Tesla = "tesla", "Tesla", "Tesla's Fleet API.";
    Hanwha = "hanwha", "Hanwha Vision", "Hanwha Vision's cameras and recorders.";
    Cryostat = "cryostat", "Cryostat", "Cryostat, which watches Java programs.";
    Xtream = "xtream", "Xtream Codes", "IPTV panels of the Xtream Codes kind.";
    EveEsi = "eve-esi", "EVE Online", "EVE Online's ESI.";
    EaFc = "ea-fc", "EA Sports FC", "The web API of EA's football game.";
    ArtifactsMmo = "artifactsmmo", "ArtifactsMMO", "ArtifactsMMO, a game that is played by API.";
    Pep = "pep", "W3C PEP", "W3C's Protocol Extension Protocol of 1997, which was given up.";
    Drafts = "drafts", "Internet-Drafts", "Drafts that did not become standards.";
    Informal = "informal", "Informal", "Lists and hearsay that name no product.";
    Warning = "warning", "Warning field", "The Warning field, obsolete since RFC 9111.";
}
