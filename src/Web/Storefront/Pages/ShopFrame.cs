using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Links;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>What every page of a shop is drawn with.</summary>
/// <param name="Store">Its settings.</param>
/// <param name="Host">Scheme and host for absolute links; empty: pages have none.</param>
/// <param name="AtRoot">Whether the shop is visited under a name of its own.</param>
internal sealed record ShopFrame(StoreProfile Store, string Host, bool AtRoot = false)
{
    public ShopTexts Texts { get; } = ShopLanguages.For(Store.Language);

    /// <summary>What its pages' addresses begin with: <c>/s/asha-sweets</c>, or nothing under a name of its own.</summary>
    public string Path { get; } = AtRoot ? "" : ShopPaths.Shop(Store.Slug);

    /// <summary>Its front page.</summary>
    public string Home { get; } = AtRoot ? "/" : ShopPaths.Shop(Store.Slug);

    /// <summary>The one address of a page, wherever it is visited: under a name of the shop's own if it has one.</summary>
    /// <param name="path">From behind the shop's on: <c>/p/kurta</c>; empty or a query: the front page.</param>
    public string Address(string path)
    {
        var shop = ShopPaths.Whole(Store, Host);
        return path.StartsWith('/') || Store.Domains.IsEmpty ? shop + path : $"{shop}/{path}";
    }

    /// <summary>Whether a link was followed that has not the shop's current name.</summary>
    public bool IsMoved(string slug) => !AtRoot && Store.Slug != slug;

    public string Price(Money money) => MoneyText.Of(money, Store.Language);

    /// <summary>The letter that stands in for a picture.</summary>
    public static string Initial(string name)
    {
        var first = System.Globalization.StringInfo.GetNextTextElement(name.TrimStart());
        return first.ToUpperInvariant();
    }
}
