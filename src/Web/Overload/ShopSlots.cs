namespace Dukaan.Web.Overload;

/// <summary>
/// Which shop a shopper's request is for, as its path says, before anything is looked up. A slot of a fixed number, by a hash seeded per process: names are
/// anybody's to make up, and must cost no memory. That two shops share one is rare, and costs the smaller a share of the larger one's luck.
/// </summary>
internal static class ShopSlots
{
    public const int Count = 4_096;

    private const string Api = "/api/storefront/v1/";
    private const string Pages = "/s/";

    /// <summary>The slot; -1 where the request is for no shop's shoppers.</summary>
    public static int Of(PathString path)
    {
        var text = (path.Value ?? "").AsSpan();
        var rest = text.StartsWith(Pages, StringComparison.Ordinal) ? text[Pages.Length..]
            : text.StartsWith(Api, StringComparison.Ordinal) ? text[Api.Length..]
            : [];
        var end = rest.IndexOf('/');
        var slug = end < 0 ? rest : rest[..end];
        return slug.IsEmpty ? -1 : string.GetHashCode(slug) & (Count - 1);
    }
}
