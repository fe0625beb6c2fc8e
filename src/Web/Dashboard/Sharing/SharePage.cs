using Dukaan.Web.Html;
using Dukaan.Web.Links;

namespace Dukaan.Web.Dashboard.Sharing;

/// <summary>The shop's link and its QR code: to send, to download, to print.</summary>
internal static class SharePage
{
    public static void Map(SellerRoutes shop) => shop.Get("/share", Show);

    private static Task<IResult> Show(SellerContext seller)
    {
        var slug = seller.Shop.Slug;
        var code = Fragment.Trusted(QrSvg.Draw(seller.Link, seller.Texts.Home.QrOf(seller.Link)));
        return Task.FromResult(
            Frame.Page(
                seller,
                DashboardSection.Share,
                seller.Texts.Home.ShareShop,
                Fragment.Of(
                    $"""
                    <h1 class="on-screen">{seller.Texts.Home.ShareShop}</h1>
                    <section class="card on-screen">{ShareButtons.Of(seller)}</section>
                    <section class="card on-screen"><h2>{seller.Texts.Home.QrCode}</h2><p class="soft">{seller.Texts.Home.QrHint}</p>
                    <div class="qr">{code}</div>
                    <div class="row fill">
                    <a class="btn quiet slim" href="/s/{slug:url}/qr.png" download="{slug}-qr.png">{seller.Texts.Home.DownloadPng}</a>
                    <a class="btn quiet slim" href="/s/{slug:url}/qr.svg" download="{slug}-qr.svg">{seller.Texts.Home.DownloadSvg}</a>
                    <button class="btn slim js-only" type="button" data-print>{seller.Texts.Home.PrintPoster}</button>
                    </div></section>
                    <section class="card on-screen"><h2>{seller.Texts.Home.Feeds}</h2>
                    <p class="soft">{seller.Texts.Home.FeedsHint}</p>
                    {Feed(seller, "google-feed", "Google", seller.Link + ShopPaths.GoogleFeedPath)}
                    {Feed(seller, "meta-feed", "Facebook, Instagram, WhatsApp", seller.Link + ShopPaths.MetaFeedPath)}
                    {Feed(seller, "agent-feed", seller.Texts.Home.AgentFeed, seller.Link + ShopPaths.AgentFeedPath)}</section>
                    <section class="sheet" aria-hidden="true"><h1>{seller.Shop.Name}</h1><p>{seller.Texts.Home.ScanToOrder}</p>
                    <div class="qr">{code}</div><p>{seller.Link}</p></section>
                    """
                )
            )
        );
    }

    private static Fragment Feed(SellerContext seller, string id, string name, string address) =>
        Fragment.Of(
            $"""
            <label for="{id}">{name}</label><div class="copy"><input id="{id}" value="{address}"
             readonly><button class="btn quiet js-only" type="button" data-copy="{id}">{seller.Texts.Common.Copy}</button></div>
            """
        );
}
