using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Http;

namespace Dukaan.Web.Pricing;

/// <summary>Reads amounts that must be in the shop's currency, and writes such amounts.</summary>
internal sealed record ShopCurrency(string Code)
{
    /// <exception cref="ErrorException">404: there is no such shop.</exception>
    public static async Task<ShopCurrency> Of(IGrainFactory grains, string storeId) =>
        await grains.GetGrain<ICatalogGrain>(storeId).Snapshot() is { } shop
            ? new ShopCurrency(shop.Store.Currency)
            : throw new ErrorException(Problem.NotFound("store"));

    public Money Of(long amount) => new(amount, Code);

    /// <exception cref="ErrorException">422: a part is missing, or it is in another currency.</exception>
    public long? Read(MoneyGiven? given, string field)
    {
        if (given is null)
        {
            return null;
        }

        var money = given.Read(field);
        return money.Currency == Code
            ? money.Amount
            : throw new ErrorException(Problem.Field($"{field}.currency", "currency", $"This shop's amounts are in {Code}."));
    }
}
