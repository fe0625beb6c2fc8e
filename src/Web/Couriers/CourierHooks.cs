using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dukaan.Couriers;
using Dukaan.Orders;
using Dukaan.Silo.Couriers;
using Dukaan.Silo.Couriers.Shiprocket;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Homes;
using Dukaan.Web.Http;
using Dukaan.Web.RuntimeSettings;

namespace Dukaan.Web.Couriers;

/// <summary>
/// Receives the messages of couriers. A message only says that there is something new about a parcel: its order asks the courier what, and
/// saves it before the message is acknowledged. So a forged, doubled or old message changes nothing.
/// </summary>
internal static partial class CourierHooks
{
    private const int MaxBytes = 64 * 1024;
    private const int MaxToken = 100;

    public static void MapCourierHooks(this IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/hooks/parcels/{storeId}", Take)
            .BySignature(IsPlausible)
            .ServedAtHome(HomeBy.Store)
            .ExcludeFromDescription()
            .ForAnyone()
            .WithoutCookies()
            .WhateverIsOff();

    private static async Task<IResult> Take(
        string storeId,
        HttpContext context,
        IGrainFactory grains,
        CourierSeal seal,
        ILogger<CourierSeal> log
    )
    {
        var token = context.Request.Headers[ShiprocketCourier.HookHeader].ToString();
        if (!Ids.IsId(storeId) || !IsPlausible(context))
        {
            return Forged(log, storeId);
        }

        Caller.Set(storeId, Caller.System);
        var accounts = await grains.GetGrain<ICourierAccountGrain>(storeId).All();
        if (!accounts.Any(account => Same(seal.Open(account.SealedHookToken), token)))
        {
            return Forged(log, storeId);
        }

        if (context.Request.ContentLength is null or > MaxBytes)
        {
            return new Problem(StatusCodes.Status413PayloadTooLarge, "too-large", "A message is at most 64 KB.");
        }

        if (await Reference(context) is not { } reference)
        {
            return new Problem(StatusCodes.Status400BadRequest, "message", "This is no message about a parcel.");
        }

        if (ParcelReference.OrderOf(reference) is not { } orderId)
        {
            return Received(); // about a parcel that the seller booked elsewhere with the same account
        }

        var checkedIt = await grains.GetGrain<IOrderGrain>(StoreKey.Of(storeId, orderId)).CheckParcel();
        return checkedIt.Ok || checkedIt.Error.Kind == ErrorKind.NotFound ? Received() : Problem.Of(checkedIt.Error);
    }

    private static bool IsPlausible(HttpContext context) =>
        context.Request.Headers[ShiprocketCourier.HookHeader].ToString().Length is > 0 and <= MaxToken;

    private static IResult Received() => Results.Json(new { received = true }, ApiJson.Options);

    private static Problem Forged(ILogger log, string storeId)
    {
        LogForged(log, storeId);
        return new Problem(StatusCodes.Status401Unauthorized, "signature", "The token is not this shop's.");
    }

    private static bool Same(string ours, string given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(ours), Encoding.UTF8.GetBytes(given));

    private static async Task<string?> Reference(HttpContext context)
    {
        try
        {
            var body = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            return (body as JsonObject)?["order_id"]?.ToString();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "A courier's message for store {Store} was refused: its token is wrong")]
    private static partial void LogForged(ILogger log, string store);
}
