using Dukaan.Events;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Postgres;
using Dukaan.Webhooks;

namespace Dukaan.Silo.Deliveries;

/// <summary>Records the deliveries that events cause, and wakes the workers.</summary>
internal sealed class DeliveryIntake(DeliveryTable table) : IEventIntake
{
    public Signal Messages { get; } = new();

    public Signal Webhooks { get; } = new();

    public async Task Note(IReadOnlyCollection<StoreEvent> events, CancellationToken cancellationToken)
    {
        if (events.Where(each => WebhookTopics.All.Contains(each.Topic)).ToList() is not { Count: > 0 } told)
        {
            return;
        }

        if (await table.Note(told, cancellationToken) > 0)
        {
            Messages.Raise();
            Webhooks.Raise();
        }
    }

    /// <summary>The signal that there may be more deliveries of a kind.</summary>
    public Signal Of(string kind) => kind == DeliveryKind.Message ? Messages : Webhooks;
}
