using Dukaan.Payments;
using Dukaan.Silo.Payments;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Homes;
using Dukaan.Web.Http;
using Dukaan.Web.RuntimeSettings;

namespace Dukaan.Web.Payments;

/// <summary>
/// Receives the messages of payment gateways. A message is accepted if its signature and time are valid, saved in PostgreSQL, and only then
/// acknowledged. Its effect on the order is processed afterwards, so that a slow order never makes a gateway give up. A body is read only
/// if its sender can be a shop's gateway: it has a current signature, and the shop has an account.
/// </summary>
internal static partial class GatewayHooks
{
    private const int MaxBytes = 64 * 1024;

    private static readonly Problem Forged = new(
        StatusCodes.Status401Unauthorized,
        "signature",
        "The signature is not this message's, or its time is not now."
    );

    public static void MapGatewayHooks(this IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/hooks/payments/{storeId}", Take)
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
        SecretSeal seal,
        PaymentGateways gateways,
        PaymentInbox inbox,
        TimeProvider time,
        ILogger<PaymentInbox> log
    )
    {
        if (!Ids.IsId(storeId))
        {
            return Problem.NotFound("store");
        }

        var (sender, signature) = Sender(context, gateways);
        if (sender?.Webhooks.IsPlausible(signature, time.GetUtcNow()) != true)
        {
            LogForged(log, storeId);
            return Forged;
        }

        Caller.Set(storeId, Caller.System);
        var accounts = await grains.GetGrain<IGatewayAccountGrain>(storeId).All();
        if (accounts.IsEmpty)
        {
            return Problem.NotFound("store");
        }

        if (await Body(context) is not { } body)
        {
            return new Problem(StatusCodes.Status413PayloadTooLarge, "too-large", "A message is at most 64 KB.");
        }

        // A former account's messages are about payments that were made with it.
        if (
            !accounts.Any(account =>
                gateways.Of(account) == sender
                && sender.Webhooks.Verify(signature, seal.Open(account.SealedWebhookSecret), time.GetUtcNow(), body)
            )
        )
        {
            LogForged(log, storeId);
            return Forged;
        }

        if (sender.Webhooks.Read(body) is not { } message)
        {
            return new Problem(StatusCodes.Status400BadRequest, "message", "This is no message about a payment or a refund.");
        }

        if (message.Notice is { } notice && (message.StoreId ?? storeId) == storeId)
        {
            await inbox.Keep(storeId, notice with { Gateway = sender.Name }, context.RequestAborted);
        }

        return TypedResults.Json(new { received = true }, ApiJson.Options);
    }

    private static (IPaymentProvider? Sender, string? Signature) Sender(HttpContext context, PaymentGateways gateways)
    {
        var sender = gateways.All.FirstOrDefault(one => context.Request.Headers.ContainsKey(one.Webhooks.SignatureHeader));
        return (sender, sender is null ? null : context.Request.Headers[sender.Webhooks.SignatureHeader].ToString());
    }

    private static bool IsPlausible(HttpContext context)
    {
        var services = context.RequestServices;
        var (sender, signature) = Sender(context, services.GetRequiredService<PaymentGateways>());
        return sender?.Webhooks.IsPlausible(signature, services.GetRequiredService<TimeProvider>().GetUtcNow()) == true;
    }

    private static async Task<byte[]?> Body(HttpContext context)
    {
        if (context.Request.ContentLength > MaxBytes)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[8 * 1024];
        for (int read; (read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0; )
        {
            if (body.Length + read > MaxBytes)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    [LoggerMessage(1, LogLevel.Warning, "A payment message for store {Store} was refused: its signature or time is wrong")]
    private static partial void LogForged(ILogger log, string store);
}
