using Dukaan.Events;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Postgres;
using Dukaan.Webhooks;

namespace Dukaan.Silo.Deliveries;

/// <summary>Writes down what events make us owe, and wakes whoever brings it.</summary>
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

        await table.Note(told, cancellationToken);
        Messages.Raise();
        Webhooks.Raise();
    }

    /// <summary>What is raised when there may be more of a kind.</summary>
    public Signal Of(string kind) => kind == DeliveryKind.Message ? Messages : Webhooks;
}
