using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Storefront.Texts;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>What every page of a shop is drawn with.</summary>
/// <param name="Store">Its settings.</param>
/// <param name="Host">Scheme and host for absolute links; empty: pages have none.</param>
internal sealed record ShopFrame(StoreProfile Store, string Host)
{
    public ShopTexts Texts { get; } = ShopLanguages.For(Store.Language);

    /// <summary>Where the shop is: <c>/s/asha-sweets</c>.</summary>
    public string Path { get; } = ShopPaths.Shop(Store.Slug);

    public string Price(Money money) => MoneyText.Of(money, Store.Language);

    /// <summary>The letter that stands in for a picture.</summary>
    public static string Initial(string name)
    {
        var first = System.Globalization.StringInfo.GetNextTextElement(name.TrimStart());
        return first.ToUpperInvariant();
    }
}
