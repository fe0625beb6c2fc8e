using Dukaan.Silo.Outbox;
using Dukaan.Silo.Postgres;
using Dukaan.Webhooks;

namespace Dukaan.Silo.Deliveries;

/// <summary>Records the deliveries that events cause, and wakes the workers.</summary>
internal sealed class DeliveryIntake(DeliveryTable table) : IEventIntake
{
    public Signal Messages { get; } = new();

    public Signal Webhooks { get; } = new();

    public async Task Note(IReadOnlyCollection<OutboxEntry> entries, CancellationToken cancellationToken)
    {
        if (entries.Where(each => WebhookTopics.All.Contains(each.Event.Topic)).ToList() is not { Count: > 0 } told)
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
