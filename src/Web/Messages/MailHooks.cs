using System.Text.Json;
using Dukaan.Messages;
using Dukaan.Silo.Messages;
using Dukaan.Silo.Webhooks;
using Dukaan.Web.Access;
using Dukaan.Web.Http;
using Dukaan.Web.RuntimeSettings;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Messages;

/// <summary>
/// Receives what a relay learns after it accepted a mail: a hard bounce, or a complaint about spam. Either ends mail to
/// the address until its holder confirms it again. A notice is accepted if its signature and time are valid, and may come twice.
/// </summary>
internal static partial class MailHooks
{
    private const int MaxBytes = 64 * 1024;

    private static readonly Problem Forged = new(
        StatusCodes.Status401Unauthorized,
        "signature",
        "The signature is not this message's, or its time is not now."
    );

    public static void MapMailHooks(this IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/hooks/mail", Take)
            .BySignature(context => context.Request.Headers.ContainsKey(WebhookSignature.Header))
            .ExcludeFromDescription()
            .ForAnyone()
            .WithoutCookies()
            .WhateverIsOff();

    private static async Task<IResult> Take(
        HttpContext context,
        IGrainFactory grains,
        DukaanOptions options,
        MailMeter meter,
        TimeProvider time,
        ILogger<MailMeter> log
    )
    {
        if (options.MailWebhookSecret.Length == 0)
        {
            return Problem.NotFound("page");
        }

        if (context.Request.ContentLength is null or > MaxBytes)
        {
            return new Problem(StatusCodes.Status413PayloadTooLarge, "too-large", "A message is at most 64 KB.");
        }

        var body = new byte[(int)context.Request.ContentLength];
        await context.Request.Body.ReadExactlyAsync(body, context.RequestAborted);
        var signature = context.Request.Headers[WebhookSignature.Header].ToString();
        if (!WebhookSignature.Verify(options.MailWebhookSecret, signature, time.GetUtcNow(), body))
        {
            LogForged(log);
            return Forged;
        }

        if (Read(body) is not { } notices)
        {
            return new Problem(StatusCodes.Status400BadRequest, "message", "Send {\"events\": [{\"type\": \"bounce\", \"to\": \"…\"}]}.");
        }

        foreach (var notice in notices)
        {
            if (notice.Type is "bounce" or "complaint" && EmailAddress.TryParse(notice.To, out var address))
            {
                await grains.GetGrain<IMailboxGrain>(address.Key).Bounced();
                meter.Count(notice.Type == "bounce" ? MailMeter.Bounced : MailMeter.Complained);
            }
        }

        return Results.Json(new { received = true }, ApiJson.Options);
    }

    private static MailNotice[]? Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize<MailNotices>(body, ApiJson.Options)?.Events;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "A notice about mail was refused: its signature is wrong")]
    private static partial void LogForged(ILogger log);

    private sealed record MailNotices(MailNotice[]? Events);

    private sealed record MailNotice(string? Type, string? To);
}
