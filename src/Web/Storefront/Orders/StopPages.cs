using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Messages;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>
/// The link at the end of a shop's mail, which ends it: by one press, without signing in, and by a POST of the reader's mail program alone
/// (RFC 8058). Opening the link changes nothing, since mail programs open links before people do. The link's secret is the mailbox's own.
/// </summary>
internal static class StopPages
{
    public static void MapStopPages(this IEndpointRouteBuilder routes)
    {
        var link = routes.MapGroup($"/{OrderMailWriter.StopPath}/{{statusToken}}").ExcludeFromDescription();
        link.MapGet("", Show);
        link.MapPost("", (string statusToken, HttpContext context, ShopPages pages, IGrainFactory grains) =>
            Stop(statusToken, context, pages, grains, again: false)
        );
        link.MapPost("/again", (string statusToken, HttpContext context, ShopPages pages, IGrainFactory grains) =>
            Stop(statusToken, context, pages, grains, again: true)
        );
    }

    private static async Task<HtmlResult> Show(string statusToken, HttpContext context, ShopPages pages, IGrainFactory grains)
    {
        if (!StatusToken.TryRead(statusToken, out var storeId, out var mailbox, out var proof))
        {
            return OrderEndpoints.NotFound(context);
        }

        return await grains.GetGrain<IMailboxGrain>(mailbox).IsStopped(storeId, proof) is { } stopped
            ? await Page(statusToken, storeId, context, pages, stopped, done: false)
            : OrderEndpoints.NotFound(context);
    }

    /// <summary>Answers with the page and no redirect, as RFC 8058 asks. A repeat changes nothing.</summary>
    private static async Task<HtmlResult> Stop(string statusToken, HttpContext context, ShopPages pages, IGrainFactory grains, bool again)
    {
        if (
            !StatusToken.TryRead(statusToken, out var storeId, out var mailbox, out var proof)
            || !await grains.GetGrain<IMailboxGrain>(mailbox).Stop(storeId, proof, again)
        )
        {
            return OrderEndpoints.NotFound(context);
        }

        return await Page(statusToken, storeId, context, pages, stopped: !again, done: true);
    }

    private static async Task<HtmlResult> Page(string token, string storeId, HttpContext context, ShopPages pages, bool stopped, bool done)
    {
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        var shop = new Shop(storeId, "");
        shop.Enter();
        if (await pages.Frame(context, shop, ofOrder: true) is not { } frame)
        {
            return OrderEndpoints.NotFound(context);
        }

        var (texts, html) = (frame.Texts.Mail, new HtmlWriter());
        Layout.Begin(html, frame, new PageHead(texts.Heading, "", null) { IsCheckout = true });
        html.Write($"<h1>{texts.Heading}</h1>");
        if (stopped || done)
        {
            html.Write(
                $"""<p class="alert" role="status">{ShopTexts.Fill(stopped ? texts.Stopped : texts.Started, frame.Store.Name)}</p>"""
            );
        }

        if (!stopped)
        {
            html.Write($"<p>{ShopTexts.Fill(texts.Ask, frame.Store.Name)}</p>");
        }

        html.Write(
            $"""
            <form method="post" action="/{OrderMailWriter.StopPath}/{token}{(stopped ? "/again" : "")}"><button
             class="button wide">{(stopped ? texts.Start : texts.Stop)}</button></form>
            """
        );
        Layout.End(html, frame);
        return new HtmlResult(html) { CacheControl = "private, no-store" };
    }
}
