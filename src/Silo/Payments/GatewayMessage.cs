using System.Text.Json;
using Dukaan.Payments;
using Dukaan.Values;

namespace Dukaan.Silo.Payments;

/// <summary>A gateway's message, a webhook's body.</summary>
/// <param name="Id">The same however often it is sent.</param>
/// <param name="Type">What happened: <c>payment.captured</c>, <c>refund.done</c>. The object has the current state.</param>
public sealed record GatewayMessage(string Id, string Type, GatewayObject? Payment, GatewayObject? Refund)
{
    private const int MaxId = 100;

    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web);

    /// <summary>
    /// The notice in a verified body, or null where it is none that we know. Its texts are kept in PostgreSQL, which takes no NUL.
    /// </summary>
    public static GatewayNotice? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            var message = JsonSerializer.Deserialize<GatewayMessage>(body, Json);
            var (payment, refund) = (message?.Payment?.Payment, message?.Refund?.Refund);
            return
                message is { Id.Length: > 0 and <= MaxId }
                && !ControlCharacters.In(message.Id)
                && message.Payment?.IsText != false
                && message.Refund?.IsText != false
                && (payment is null) != (refund is null)
                ? new GatewayNotice(message.Id, payment, refund)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
