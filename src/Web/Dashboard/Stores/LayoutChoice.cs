using System.Collections.Immutable;
using Dukaan.Storefront;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Stores;

/// <summary>
/// The choice of how the shop's pages arrange what it sells. The shop's front page can be seen in each before it is saved.
/// </summary>
internal static class LayoutChoice
{
    private const string PreviewPath = "settings/layout";

    private static readonly ImmutableArray<(ShopLayout Layout, Func<ShopSettingsTexts, string> Name, Fragment Drawing)> Choices =
    [
        (
            ShopLayout.Grid,
            texts => texts.LayoutGrid,
            Fragment.Trusted(
                """
                <rect x="5" y="8" width="18" height="18" rx="3"/><rect x="27" y="8" width="18" height="18" rx="3"/>
                <rect x="5" y="29" width="12" height="3" rx="1"/><rect x="27" y="29" width="12" height="3" rx="1"/>
                <rect x="5" y="37" width="18" height="18" rx="3"/><rect x="27" y="37" width="18" height="18" rx="3"/>
                """
            )
        ),
        (
            ShopLayout.Pictures,
            texts => texts.LayoutPictures,
            Fragment.Trusted(
                """
                <rect x="1" y="6" width="48" height="34"/><rect x="5" y="44" width="26" height="4" rx="1"/>
                <rect x="1" y="52" width="48" height="11"/>
                """
            )
        ),
        (
            ShopLayout.List,
            texts => texts.LayoutList,
            Fragment.Trusted(
                """
                <rect x="5" y="8" width="9" height="9" rx="2"/><rect x="17" y="11" width="26" height="3" rx="1"/>
                <rect x="5" y="21" width="9" height="9" rx="2"/><rect x="17" y="24" width="20" height="3" rx="1"/>
                <rect x="5" y="34" width="9" height="9" rx="2"/><rect x="17" y="37" width="26" height="3" rx="1"/>
                <rect x="5" y="47" width="9" height="9" rx="2"/><rect x="17" y="50" width="22" height="3" rx="1"/>
                """
            )
        ),
    ];

    public static void Map(SellerRoutes shop) => shop.Get($"/{PreviewPath}/{{layout}}/preview", Preview);

    /// <summary>A layout by its name; null: there is none of this name.</summary>
    public static ShopLayout? Read(string name) => EnumNames.TryRead<ShopLayout>(name, out var layout) ? layout : null;

    /// <summary>Its name in forms and addresses.</summary>
    public static string NameOf(ShopLayout layout) => layout.ToString().ToLowerInvariant();

    /// <summary>The choice as a part of the settings' form.</summary>
    public static Fragment Html(SellerContext seller, SettingsDraft draft, FormErrors errors)
    {
        var words = seller.Texts.ShopSettings;
        var chosen = Read(draft.Layout) ?? seller.Shop.Layout;
        return Fragment.Of(
            $"""
            <fieldset><legend class="sr">{words.LayoutHeading}</legend>{Each(
                Choices,
                choice => Fragment.Of(
                    $"""
                    <div class="row"><label class="check grow"><input type="radio" name="layout" value="{NameOf(choice.Layout)}"{When(
                        choice.Layout == chosen,
                        " checked"
                    )}><svg viewBox="0 0 50 64" width="38" height="48" fill="currentColor" opacity=".7" aria-hidden="true">
                    <rect x=".5" y=".5" width="49" height="63" rx="5" fill="none" stroke="currentColor"/>{choice.Drawing}</svg>
                    <span>{choice.Name(words)}</span></label><a class="link"
                     href="{seller.Url($"{PreviewPath}/{NameOf(choice.Layout)}/preview")}" target="_blank"
                     aria-label="{seller.Texts.Publishing.Preview}: {choice.Name(words)}">{seller.Texts.Publishing.Preview}</a></div>
                    """
                )
            )}</fieldset>{(errors["layout"] is { } error ? Fragment.Of($"<p class=\"error\">{error}</p>") : default)}
            """
        );
    }

    private static async Task<IResult> Preview(SellerContext seller)
    {
        if (Read(seller.Route("layout")) is not { } layout || await seller.Catalog.Snapshot() is not { } shop)
        {
            return seller.Missing("page");
        }

        var shown = shop with { Store = shop.Store with { Layout = layout } };
        return ShopPreview.Of(seller, shown, new PageKey(PageKinds.Home, "", Host: seller.Http.PublicUrl()));
    }
}
