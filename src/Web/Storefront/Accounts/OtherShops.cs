using System.Collections.Immutable;
using Dukaan.Accounts;
using Dukaan.Sellers;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;
using Dukaan.Web.Texts;
using Orleans;

namespace Dukaan.Web.Storefront.Accounts;

/// <summary>
/// The other shops of a seller, and whether a shopper lets them use their details: off until they say so, and off again at once.
/// </summary>
/// <param name="On">Whether they do.</param>
/// <param name="Names">Of the other shops that are open to shoppers.</param>
internal sealed record OtherShops(bool On, ImmutableArray<string> Names)
{
    /// <summary>Shops that are looked at, and named.</summary>
    private const int Most = 20;

    /// <summary>Null: the seller has no other shop, and nothing is shared.</summary>
    public static async Task<OtherShops?> Of(IGrainFactory grains, Shop shop, SignedInShopper shopper)
    {
        if (shopper.OwnerId is not { } owner || await grains.GetGrain<ISellerGrain>(owner).Get() is not { } seller)
        {
            return null;
        }

        var names = new List<string>();
        foreach (var storeId in seller.Stores.Where(id => id != shop.StoreId).Take(Most))
        {
            Shop.Enter(storeId);
            if (
                await grains.GetGrain<IStoreGrain>(storeId).Get() is { Profile: { Suspended: null, Open: true } other } store
                && store.Owner == owner
            )
            {
                names.Add(other.Name);
            }
        }

        shop.Enter();
        return names.Count > 0 || shopper.Shares ? new OtherShops(shopper.Shares, [.. names]) : null;
    }

    public static async Task<IResult> Change(Shop shop, HttpContext context, ShopPages pages, ShopperSession sessions)
    {
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return Problem.NotFound("shop");
        }

        var form = context.Request.HasFormContentType ? await context.ReadForm() : FormCollection.Empty;
        if (await sessions.Current(context, shop) is { } shopper)
        {
            await (form["share"] == "yes" ? sessions.Share(context, frame, shopper) : ShopperSession.Unshare(context, shopper));
        }

        return new SeeOther($"{frame.Path}/account");
    }

    public void Write(HtmlWriter html, ShopFrame frame)
    {
        var (texts, names) = (frame.Account, string.Join(", ", Names));
        html.Write(
            $"""
            <h2>{texts.OtherShops}</h2><p class="empty">{ShopTexts.Fill(On ? texts.Shared : texts.ShareHint, names)}</p>
            <form method="post" action="{frame.Path}/account/shared"><input type="hidden" name="share" value="{(On
                ? "no"
                : "yes")}"><p><button type="submit" class="button quiet wide">{(On ? texts.Unshare : texts.Share)}</button></p></form>
            """
        );
    }
}
