using Dukaan.Web.Access;
using Dukaan.Web.Homes;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;
using Dukaan.Web.Overload;
using Microsoft.AspNetCore.RateLimiting;

namespace Dukaan.Web.Pipeline;

/// <summary>
/// Counts the errors of addresses (<see cref="AbusiveAddresses"/>), lets requests of the worst wait, and refuses those of whoever goes on.
/// A request that waits holds no thread, and at most a few hundred wait. Other regions, trusted proxies that name no client, the operators'
/// port and hooks with what could be a signature are not counted.
/// </summary>
internal sealed class AbuseGate(RequestDelegate next, AbusiveAddresses addresses, LoadShedding shedding, OpsPort ops, TimeProvider time)
{
    private const int MaxWaiting = 256;

    private int _waiting;

    public Task InvokeAsync(HttpContext context) => IsCounted(context) ? Serve(context) : next(context);

    private async Task Serve(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        var standing = addresses.Of(address, out var wait);
        if (standing == AddressStanding.ShutOut || (standing == AddressStanding.Slowed && !await Waits(wait, context)))
        {
            addresses.Refused();
            await RateLimits.TooMany(wait).ExecuteAsync(context);
            return;
        }

        try
        {
            await next(context);
        }
        catch (Exception failure) when (Note(context, StatusOf(failure)))
        {
            throw; // noting an error handles nothing
        }

        Note(context, context.Response.StatusCode);
    }

    /// <summary>False: too many wait, or there is too much to do, and whoever makes no errors goes first.</summary>
    private async Task<bool> Waits(TimeSpan wait, HttpContext context)
    {
        if (shedding.Level > 0)
        {
            return false;
        }

        try
        {
            if (Interlocked.Increment(ref _waiting) > MaxWaiting)
            {
                return false;
            }

            await Task.Delay(wait, time, context.RequestAborted);
            return true;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private bool Note(HttpContext context, int status)
    {
        var address = context.Connection.RemoteIpAddress;
        if (status is > 0 and < StatusCodes.Status400BadRequest)
        {
            addresses.Good(address);
        }
        else if (ErrorOf(context, status) is { } error)
        {
            addresses.Error(address, error);
        }

        return false;
    }

    private static AddressError? ErrorOf(HttpContext context, int status) =>
        status is >= 400 and < 429 && IsGuess(context) ? AddressError.Guess
        : status
            is StatusCodes.Status400BadRequest
                or StatusCodes.Status411LengthRequired
                or StatusCodes.Status413PayloadTooLarge
                or StatusCodes.Status415UnsupportedMediaType
            ? AddressError.Malformed
        : status is StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden ? AddressError.Denied
        : status is StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed && !IsOfSignedIn(context) ? AddressError.NotFound
        : null;

    // Nobody who is not signed in gets that far. To ask for what is not there is a part of an import's work.
    private static bool IsOfSignedIn(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IAudience>() is { Audience: Audience.Sellers or Audience.Operators };

    private static bool IsGuess(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>() is { PolicyName: RateLimits.Sessions };

    private static int StatusOf(Exception failure) =>
        failure switch
        {
            ErrorException refused => refused.Problem.Status,
            BadHttpRequestException bad => bad.StatusCode,
            _ => 0,
        };

    private bool IsCounted(HttpContext context) =>
        !ops.Took(context)
        && !context.IsRegionItself()
        && AddressBounds.SlotOf(context) >= 0
        && !context.IsServedAt(Exposure.UnderLoad)
        && (!context.IsBySignature() || context.LacksSignature());
}
