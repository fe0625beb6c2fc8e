using Dukaan.Deliveries;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Webhooks;

/// <summary>A delivery in a webhook's log.</summary>
/// <param name="EventId">The same for each try: the header <c>X-Dukaan-Event-Id</c>.</param>
/// <param name="Type">What happened: <c>order.placed</c>.</param>
/// <param name="At">When it happened.</param>
/// <param name="NextAt">The next try if it is pending; else null.</param>
/// <param name="Status">The HTTP status of the last response, or null.</param>
/// <param name="Note">The result of the last try, in the language of the request (<c>Accept-Language</c>).</param>
/// <param name="Response">The beginning of the last response.</param>
/// <param name="Took">The duration of the last try in milliseconds.</param>
public sealed record WebhookDeliveryBody(
    long Id,
    string EventId,
    string Type,
    DateTimeOffset At,
    DeliveryState State,
    int Attempts,
    DateTimeOffset? NextAt,
    DateTimeOffset? TriedAt,
    int? Status,
    string Note,
    string Response,
    int Took
)
{
    internal static WebhookDeliveryBody Of(DeliveryView delivery, WebhookNoteTexts texts) =>
        new(
            Id: delivery.Id,
            EventId: delivery.EventId,
            Type: delivery.Type,
            At: delivery.At,
            State: delivery.State,
            Attempts: delivery.Attempts,
            NextAt: delivery.State == DeliveryState.Waiting ? delivery.DueAt : null,
            TriedAt: delivery.TriedAt,
            Status: delivery.Status,
            Note: WebhookNotes.Say(texts, delivery.Note),
            Response: delivery.Response,
            Took: delivery.Took
        );
}
