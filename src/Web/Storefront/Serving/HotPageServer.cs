using System.Threading.RateLimiting;
using Dukaan.Silo.Regions;
using Dukaan.Silo.Usage;
using Dukaan.Web.Assets;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;
using Dukaan.Web.Overload;
using Dukaan.Web.Settings;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Dukaan.Web.Storefront.Serving;

/// <summary>
/// Answers a request for a hot page right behind the server, without the other middleware. It applies the same code for limits, load
/// shedding, edge headers and conditional requests, and allocates next to nothing. Any unusual request takes the normal path.
/// </summary>
internal sealed class HotPageServer(
    RequestDelegate next,
    HotPages pages,
    DukaanOptions options,
    RequestAdmission admission,
    IHostApplicationLifetime lifetime,
    ShopUsage usage,
    ShopRates rates,
    IOptions<RateLimiterOptions>? limits = null,
    AbusiveAddresses? abusive = null
)
{
    private readonly PartitionedRateLimiter<HttpContext>? _limiter = limits?.Value.GlobalLimiter;
    private readonly string _timing = EdgeHeaders.TimingOf(options);

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (
            !HttpMethods.IsGet(request.Method)
            || context.Features.Get<IHttpRequestFeature>() is not { RawTarget: var target }
            || context.Features.Get<OpenConnection>() is not { } connection
            || pages.Find(target, context) is not { } page
            || lifetime.ApplicationStopping.IsCancellationRequested
            || request.Headers.ContainsKey(RegionSignature.Region)
            || context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: true }
            || IsAbusive(context)
            || IsOverLimit(context)
            || !rates.Admits(page.StoreId)
            || admission.TryEnter(context, connection, page.Slot) is not { } place
        )
        {
            return next(context);
        }

        if (abusive is not null && AddressBounds.SlotOf(context.Connection.RemoteIpAddress, connection) >= 0)
        {
            abusive.Good(context.Connection.RemoteIpAddress);
        }

        usage.Answered(page.StoreId);
        page.Visits?.Note(request);
        context.SetEndpoint(page.Endpoint); // for the server's metrics
        Task sent;
        try
        {
            EdgeHeaders.Write(context, options, _timing);
            sent = Send(context, page);
        }
        catch
        {
            Leave(place, connection);
            throw;
        }

        if (!sent.IsCompletedSuccessfully)
        {
            return Finish(sent, place, connection);
        }

        Leave(place, connection);
        return Task.CompletedTask;
    }

    private static Task Send(HttpContext context, HotPage page)
    {
        var (request, response) = (context.Request, context.Response);
        var form = page.For(request.Headers.AcceptEncoding);
        var headers = response.Headers;
        headers.ETag = form.ETag;
        headers.CacheControl = ShopPages.Revalidate;
        headers.Vary = page.Vary;
        if (request.Headers.IfNoneMatch is { Count: > 0 } known && BodySender.Matches(known, form.Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        headers.ContentType = page.ContentType;
        headers.ContentLength = form.Body.Length;
        if (form.Encoding.Count > 0)
        {
            headers.ContentEncoding = form.Encoding;
        }

        var write = response.BodyWriter.WriteAsync(form.Body, context.RequestAborted);
        return write.IsCompletedSuccessfully ? Task.CompletedTask : write.AsTask();
    }

    private static async Task Finish(Task sent, RequestSlot place, OpenConnection connection)
    {
        try
        {
            await sent;
        }
        finally
        {
            Leave(place, connection);
        }
    }

    private static void Leave(RequestSlot place, OpenConnection connection)
    {
        place.Leave();
        connection.End();
    }

    private bool IsAbusive(HttpContext context) =>
        abusive is not null && abusive.Of(context.Connection.RemoteIpAddress, out _) != AddressStanding.Fine;

    private bool IsOverLimit(HttpContext context)
    {
        if (_limiter is null)
        {
            return false;
        }

        using var lease = _limiter.AttemptAcquire(context);
        return !lease.IsAcquired;
    }
}
