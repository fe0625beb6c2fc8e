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
        var code = Fragment.Trusted(QrSvg.Draw(seller.Link, $"QR code of {seller.Link}"));
        return Task.FromResult(
            Frame.Page(
                seller,
                DashboardSection.Share,
                "Share your shop",
                Fragment.Of(
                    $"""
                    <h1 class="on-screen">Share your shop</h1>
                    <section class="card on-screen">{ShareButtons.Of(seller)}</section>
                    <section class="card on-screen"><h2>QR code</h2><p class="soft">For your counter, your boxes and your visiting cards.
                    A phone's camera opens the shop.</p>
                    <div class="qr">{code}</div>
                    <div class="row fill">
                    <a class="btn quiet slim" href="/s/{slug:url}/qr.png" download="{slug}-qr.png">Download PNG</a>
                    <a class="btn quiet slim" href="/s/{slug:url}/qr.svg" download="{slug}-qr.svg">Download SVG</a>
                    <button class="btn slim js-only" type="button" data-print>Print a poster</button>
                    </div></section>
                    <section class="card on-screen"><h2>Google, Facebook, Instagram and WhatsApp</h2>
                    <p class="soft">Give these addresses to Google Merchant Center and to Meta's Commerce Manager (data feed, scheduled).
                    They list all your products with today's prices and stock.</p>
                    {Feed("google-feed", "Google", seller.Link + ShopPaths.GoogleFeedPath)}
                    {Feed("meta-feed", "Facebook, Instagram, WhatsApp", seller.Link + ShopPaths.MetaFeedPath)}
                    {Feed("agent-feed", "Shopping assistants (JSON Lines)", seller.Link + ShopPaths.AgentFeedPath)}</section>
                    <section class="sheet" aria-hidden="true"><h1>{seller.Shop.Name}</h1><p>Scan to see our shop and order</p>
                    <div class="qr">{code}</div><p>{seller.Link}</p></section>
                    """
                )
            )
        );
    }

    private static Fragment Feed(string id, string name, string address) =>
        Fragment.Of(
            $"""
            <label for="{id}">{name}</label><div class="copy"><input id="{id}" value="{address}"
             readonly><button class="btn quiet js-only" type="button" data-copy="{id}">Copy</button></div>
            """
        );
}
