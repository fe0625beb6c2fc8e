using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Assets;
using Dukaan.Web.Homes;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Storefront.Serving;
using Orleans;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>The shopper's page of an order, under its unguessable link.</summary>
internal static class OrderEndpoints
{
    /// <summary>The order of a link, by the secret in it.</summary>
    public static RouteGroupBuilder MapOrderLinks(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("").ServedAtHome(HomeBy.Order).ForAnyone().ServedAt(Exposure.ShopHosts).WithoutCookies();

    public static IEndpointRouteBuilder MapOrderPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/o/{statusToken}", Show).ExcludeFromDescription();
        routes.MapGet("/o/{statusToken}/paid", Back).ExcludeFromDescription();
        var steps = routes.MapGroup("/o/{statusToken}").AddEndpointFilter<RetryOnce>().ExcludeFromDescription();
        steps.MapPost("/cancel", (string statusToken, HttpContext context, ShopPages pages, IGrainFactory grains) =>
            Take(statusToken, context, pages, grains, OrderAction.Cancel)
        );
        steps.MapPost("/confirm", (string statusToken, HttpContext context, ShopPages pages, IGrainFactory grains) =>
            Take(statusToken, context, pages, grains, OrderAction.Confirm)
        );
        steps.MapPost("/claim-paid", (string statusToken, HttpContext context, ShopPages pages, IGrainFactory grains) =>
            Take(statusToken, context, pages, grains, OrderAction.ClaimPaid)
        );
        steps.MapPost("/ask-return", OrderReturning.Ask);
        steps.MapPost("/review/{line:int}", OrderReviewing.Send);
        steps.MapPost("/pay", Pay);
        steps.MapPost("/look", Look);
        steps.MapPost("/texts", OrderTexting.Agree);
        steps.MapPost("/mail", MailConfirming.Confirm);
        routes.MapStopPages();
        return routes;
    }

    /// <summary>The order that a status token opens, or null: an unknown order and a wrong secret are not distinguished.</summary>
    public static async Task<OrderView?> Open(IGrainFactory grains, string token)
    {
        if (!StatusToken.TryRead(token, out var storeId, out var orderId, out var secret))
        {
            return null;
        }

        Shop.Enter(storeId);
        var order = await grains.GetGrain<IOrderGrain>(StoreKey.Of(storeId, orderId)).Get();
        return
            order is not null
            && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(order.Secret), Encoding.ASCII.GetBytes(secret))
            ? order
            : null;
    }

    private static async Task<IResult> Show(string statusToken, HttpContext context, ShopPages pages, IGrainFactory grains)
    {
        if (await Frame(statusToken, context, pages, grains) is not var (frame, order))
        {
            return NotFound(context);
        }

        var tag = Tag(frame, order);
        context.Response.Headers.ETag = tag;
        if (BodySender.Matches(context.Request.Headers.IfNoneMatch, tag))
        {
            context.Response.Headers.CacheControl = "private, no-cache";
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        return await Page(grains, frame, order, null, StatusCodes.Status200OK, context.Request.Query);
    }

    private static string Tag(ShopFrame frame, OrderView order) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"\"{order.Version}{(order.PayUrl is null ? "" : "p")}-{frame.Store.Revision}-{frame.Store.Language}-{
                Asset.Named("shop.css")!.ETag.Trim('"')}\""
        );

    /// <summary>The current page with the input: for browsers without script.</summary>
    private static async Task<IResult> Look(string statusToken, HttpContext context, ShopPages pages, IGrainFactory grains)
    {
        if (await Frame(statusToken, context, pages, grains) is not var (frame, order))
        {
            return NotFound(context);
        }

        var typed = OrderFormInput.Of(context.Request.HasFormContentType ? await context.ReadForm() : FormCollection.Empty);
        return typed.Any
            ? await Page(grains, frame, order, null, StatusCodes.Status200OK, typed: typed)
            : new SeeOther($"/o/{statusToken}");
    }

    /// <summary>The shopper's step: redirects to the page when it is taken, else the current page with the error.</summary>
    private static async Task<IResult> Take(
        string statusToken,
        HttpContext context,
        ShopPages pages,
        IGrainFactory grains,
        OrderAction action
    )
    {
        if (await Frame(statusToken, context, pages, grains) is not var (frame, order))
        {
            return NotFound(context);
        }

        Shop.Enter(order.StoreId); // the context that Frame entered ended with it
        var form = context.Request.HasFormContentType ? await context.ReadForm() : FormCollection.Empty;
        if (action == OrderAction.Confirm)
        {
            await OrderTexting.Verify(order, form, grains);
        }

        string? Field(string name) => form[name] is [{ Length: > 0 } text] ? text : null;
        var operationId = Ids.Derive("shopper-form", action.ToString(), Field(OrderForms.Once) ?? Ids.Token());
        var taken = await grains
            .GetGrain<IOrderGrain>(StoreKey.Of(order.StoreId, order.Id))
            .Take(new OrderStep(operationId, action, Field("reason"), Reference: Field("reference")));
        var typed = OrderFormInput.Of(form);
        if (taken.Ok)
        {
            typed = action == OrderAction.ClaimPaid ? typed with { Reference = "" } : OrderFormInput.None;
            return typed.Any
                ? await Page(grains, frame, taken.Value, null, StatusCodes.Status200OK, typed: typed)
                : new SeeOther($"/o/{statusToken}");
        }

        var (texts, problem) = (frame.Texts, Problem.Of(taken.Error));
        problem.WriteRetryAfter(context.Response);
        var alert = taken.Error switch
        {
            { Field: "reference" } => texts.Orders.ReferenceWrong,
            { Code: "phone-not-verified" } => texts.Orders.TextsWrong,
            { Code: "step-not-allowed" } => texts.Orders.TooLate,
            { Kind: ErrorKind.Invalid } => texts.CheckFields,
            _ => texts.TryAgain,
        };
        var now = await grains.GetGrain<IOrderGrain>(StoreKey.Of(order.StoreId, order.Id)).Get();
        return await Page(grains, frame, now ?? order, alert, problem.Status, typed: typed);
    }

    /// <summary>Starts a payment; the page has its link. Not a redirect: forms lead to our own pages only.</summary>
    private static async Task<IResult> Pay(string statusToken, HttpContext context, ShopPages pages, IGrainFactory grains)
    {
        if (await Frame(statusToken, context, pages, grains) is not var (frame, order))
        {
            return NotFound(context);
        }

        Shop.Enter(order.StoreId);
        var form = context.Request.HasFormContentType ? await context.ReadForm() : FormCollection.Empty;
        var typed = OrderFormInput.Of(form);
        var paying = await grains.GetGrain<IOrderGrain>(StoreKey.Of(order.StoreId, order.Id)).Pay();
        if (paying.Ok)
        {
            var now = typed.Any ? await grains.GetGrain<IOrderGrain>(StoreKey.Of(order.StoreId, order.Id)).Get() : null;
            return now is null
                ? new SeeOther($"/o/{statusToken}")
                : await Page(grains, frame, now, null, StatusCodes.Status200OK, typed: typed);
        }

        var problem = Problem.Of(paying.Error);
        problem.WriteRetryAfter(context.Response);
        var alert = paying.Error.Kind == ErrorKind.Unavailable ? frame.Texts.Orders.PaymentAway : frame.Texts.Orders.TooLate;
        return await Page(grains, frame, order, alert, problem.Status, typed: typed);
    }

    /// <summary>The shopper returns from the gateway, whose message may not have arrived yet: the gateway is asked.</summary>
    private static async Task<IResult> Back(string statusToken, HttpContext context, IGrainFactory grains)
    {
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (await Open(grains, statusToken) is not { } order)
        {
            return NotFound(context);
        }

        Shop.Enter(order.StoreId);
        await grains.GetGrain<IOrderGrain>(StoreKey.Of(order.StoreId, order.Id)).CheckPayments();
        return new SeeOther($"/o/{statusToken}");
    }

    /// <summary>The order of the link and its shop; null: there is none.</summary>
    public static async Task<(ShopFrame Frame, OrderView Order)?> Frame(
        string statusToken,
        HttpContext context,
        ShopPages pages,
        IGrainFactory grains
    )
    {
        var headers = context.Response.Headers;
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        if (await Open(grains, statusToken) is not { } order)
        {
            return null;
        }

        var shop = new Shop(order.StoreId, "");
        shop.Enter();
        return await pages.Frame(context, shop, ofOrder: true, order.Language) is { } frame
            ? (frame with { Here = $"/o/{statusToken}" }, order.AsRead())
            : null;
    }

    /// <summary>The order's page.</summary>
    public static async Task<HtmlResult> Page(
        IGrainFactory grains,
        ShopFrame frame,
        OrderView order,
        string? alert,
        int status,
        IQueryCollection? query = null,
        OrderFormInput? typed = null
    )
    {
        var html = new HtmlWriter();
        var verified =
            order.ShopperAllowed.Contains(OrderAction.Confirm)
            && await grains.GetGrain<IPhoneGrain>(order.Customer.Phone.E164).IsVerified();
        var bounces = await MailConfirming.Bounces(order, grains);
        OrderPage.Write(
            html,
            frame,
            order.AsRead(),
            Tag(frame, order),
            await ExchangeOffer.Of(frame, order, grains),
            alert,
            query,
            typed,
            verified,
            bounces
        );
        return new HtmlResult(html, status) { CacheControl = "private, no-cache" };
    }

    public static HtmlResult NotFound(HttpContext context)
    {
        var html = new HtmlWriter();
        SitePages.NoOrder(html, context.Language());
        return new HtmlResult(html, StatusCodes.Status404NotFound);
    }
}
