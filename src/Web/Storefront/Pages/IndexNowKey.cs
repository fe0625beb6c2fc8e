using Dukaan.Values;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// The key of a shop for IndexNow (indexnow.org). It stands in a file on the shop's domain, which proves that a message comes from whoever
/// has the domain; it is no secret.
/// </summary>
internal static class IndexNowKey
{
    public static string Of(string storeId) => Ids.Derive("index-now", storeId);
}
