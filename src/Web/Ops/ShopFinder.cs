using Dukaan.Domains;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Web.Ops;

/// <summary>Finds a shop by what an operator was told: its id, its link, the name in it, or its domain.</summary>
internal static class ShopFinder
{
    /// <returns>The store id, or null: there is no such shop.</returns>
    public static async Task<string?> Find(IGrainFactory grains, string typed)
    {
        if (Ids.IsId(typed))
        {
            return typed;
        }

        var name = Uri.TryCreate(typed, UriKind.Absolute, out var link) ? NameIn(link) : typed.Trim('/').ToLowerInvariant();
        return StoreName.Check(name) is null ? (await grains.GetGrain<IStoreNameGrain>(StoreName.Key(name)).Resolve())?.StoreId : null;
    }

    private static string NameIn(Uri link) => link.Segments is [_, "s/", var slug, ..] ? slug.Trim('/') : link.IdnHost;
}
