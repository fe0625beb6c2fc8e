using Dukaan.Hours;
using Dukaan.Items;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Links;
using Dukaan.Web.Pictures;
using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Accounts;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>The context with which every page of a shop is rendered.</summary>
/// <param name="Store">Its settings.</param>
/// <param name="Host">Scheme and host for absolute links; empty: the page has none.</param>
/// <param name="AtRoot">Whether the shop is visited on a custom domain.</param>
/// <param name="Cdn">Scheme and host of pictures; empty: the page's own.</param>
internal sealed record ShopFrame(StoreProfile Store, string Host, bool AtRoot = false, string Cdn = "")
{
    public ShopTexts Texts { get; } = ShopLanguages.For(Store.Language);

    /// <summary>Whether messages about orders can go by e-mail.</summary>
    public bool TakesMail { get; init; }

    /// <summary>Whether shoppers can be told when something is there again: this site sends messages.</summary>
    public bool TellsBack { get; init; }

    /// <summary>The shop's own language; <see cref="Store"/> has the one in which the page is read.</summary>
    public string Main { get; init; } = Store.Language;

    /// <summary>
    /// Where this page can be read again, from behind the host on, with its query: for links to it in other languages. Null: at the address
    /// that was asked for.
    /// </summary>
    public string? Here { get; init; }

    /// <summary>The languages among which its reader chooses, the shop's own first; none: there is no choice.</summary>
    public IEnumerable<string> Languages => Store.Languages.IsEmpty ? [] : Store.Languages.Prepend(Main);

    /// <summary>The address of the same page in a language.</summary>
    /// <param name="address">Of the page in the shop's own language.</param>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    public static string In(string address, string language) => ShopPaths.In(address, language);

    /// <summary>Of shoppers' accounts.</summary>
    public AccountTexts Account { get; } = ShopLanguages.Account(Store.Language);

    /// <summary>The prefix of its pages' addresses: <c>/s/asha-sweets</c>, or empty on a custom domain.</summary>
    public string Path { get; } = AtRoot ? "" : ShopPaths.Shop(Store.Slug);

    /// <summary>Its front page.</summary>
    public string Home { get; } = AtRoot ? "/" : ShopPaths.Shop(Store.Slug);

    /// <summary>The canonical address of a page: on the shop's custom domain if it has one.</summary>
    /// <param name="path">The path relative to the shop: <c>/p/kurta</c>; empty or a query: the front page.</param>
    public string Address(string path)
    {
        var shop = ShopPaths.Whole(Store, Host);
        return path.StartsWith('/') || Store.Domains.IsEmpty ? shop + path : $"{shop}/{path}";
    }

    /// <summary>Whether the requested link has a former slug.</summary>
    public bool IsMoved(string slug) => !AtRoot && Store.Slug != slug;

    /// <summary>Where a picture of the shop is, for <c>src</c>.</summary>
    public string Picture(string pictureId, int width, PictureFormat format) =>
        Cdn + PictureUrls.Of(Store.StoreId, pictureId, width, format);

    /// <summary>All widths of it, for <c>srcset</c>.</summary>
    public string PictureSet(string pictureId, PictureFormat format) => PictureUrls.SourceSet(Store.StoreId, pictureId, format, Cdn);

    /// <summary>Its absolute address, for whoever reads the page elsewhere.</summary>
    public string PictureAddress(string pictureId, int width, PictureFormat format) =>
        (Cdn.Length > 0 ? Cdn : Host) + PictureUrls.Of(Store.StoreId, pictureId, width, format);

    /// <summary>The digits of its pages.</summary>
    public Numerals Numerals { get; } = Numerals.Of(Store.Language, Store.Currency);

    /// <summary>What a line of a cart is called in the language of the page.</summary>
    public string TitleOf(QuotedLine line) => line.TitleIn(Store.Language) ?? line.Title;

    /// <summary>What its variant is called in the language of the page.</summary>
    public string VariantOf(QuotedLine line) => line.VariantIn(Store.Language) ?? line.Variant;

    public string Price(Money money) => MoneyText.Of(money, Store.Language);

    /// <summary>The same, as if only cash on delivery were offered.</summary>
    public ShopFrame CashOnly() => this with { Store = Store with { Vpa = null, OnlinePayment = false } };

    /// <summary>The same; of a suspended shop without what its seller wrote, and without ways to reach them.</summary>
    /// <param name="contact">Whether their contact stays: for whoever has an order.</param>
    public ShopFrame Withheld(bool contact = false) =>
        Store.Suspended is null
            ? this
            : this with
            {
                Store = Store with
                {
                    Description = "",
                    Announcement = "",
                    Social = [],
                    Pages = [],
                    Hours = OpeningHours.None,
                    Phone = contact ? Store.Phone : null,
                    Address = contact ? Store.Address : "",
                    ReturnPolicy = contact ? Store.ReturnPolicy : "",
                },
            };

    /// <summary>The letter that replaces a missing picture.</summary>
    public static string Initial(string name)
    {
        var first = System.Globalization.StringInfo.GetNextTextElement(name.TrimStart());
        return first.ToUpperInvariant();
    }
}
