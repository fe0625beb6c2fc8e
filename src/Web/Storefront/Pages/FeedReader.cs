namespace Dukaan.Web.Storefront.Pages;

/// <summary>Who reads a product feed; they differ in a few words.</summary>
internal enum FeedReader
{
    /// <summary>Google Merchant Center.</summary>
    Google,

    /// <summary>The catalogs of Facebook, Instagram and WhatsApp.</summary>
    Meta,
}
