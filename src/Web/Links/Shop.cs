using System.Reflection;
using Dukaan.Storefront;
using Dukaan.Values;
using Dukaan.Web.Http;
using Orleans;

namespace Dukaan.Web.Links;

/// <summary>The shop that a request's address names.</summary>
/// <param name="StoreId">Its store.</param>
/// <param name="Slug">The slug in the address; it may be a former one.</param>
public sealed record Shop(string StoreId, string Slug)
{
    /// <summary>The shop, or null if nobody has this name. Costs no remote call once the name was looked up on this silo (P5).</summary>
    public static async ValueTask<Shop?> Find(IGrainFactory grains, string slug)
    {
        if (!CanBe(slug))
        {
            return null;
        }

        var key = Dukaan.Stores.Slug.Skeleton(slug);
        var claim = await grains.GetGrain<IStoreNamesGrain>(LocalPartitions.Of(key)).Find(key);
        return claim?.Names(slug) == true ? new Shop(claim.StoreId, slug) : null;
    }

    /// <summary>Binds a handler's parameter from <c>{slug}</c>.</summary>
    /// <exception cref="ErrorException">404: there is no such shop.</exception>
    public static async ValueTask<Shop> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var slug = context.Request.RouteValues["slug"] as string ?? "";
        var shop = await context.RequestServices.GetRequiredService<ShopNames>().Find(slug)
            ?? throw new ErrorException(Problem.NotFound("shop"));
        context.Items[typeof(Shop)] = shop;
        return shop;
    }

    /// <summary>All further calls in this asynchronous flow are a shopper's in this store (P7). The only place that sets this.</summary>
    public void Enter() => Enter(StoreId);

    /// <inheritdoc cref="Enter()"/>
    public static void Enter(string storeId) => Caller.Set(storeId, Caller.Shopper);

    /// <summary>Whether the name is valid at all; an invalid one never reaches a grain.</summary>
    public static bool CanBe(string slug)
    {
        if (slug.Length is < Dukaan.Stores.Slug.Min or > Dukaan.Stores.Slug.Max || slug[0] == '-')
        {
            return false;
        }

        foreach (var c in slug)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
