namespace Dukaan.Silo.Outbox;

/// <summary>Several intakes, one after the other. If one fails, all of them get the events again.</summary>
internal sealed class EventIntakes(params IReadOnlyList<IEventIntake> intakes) : IEventIntake
{
    public async Task Note(IReadOnlyCollection<OutboxEntry> entries, CancellationToken cancellationToken)
    {
        foreach (var intake in intakes)
        {
            await intake.Note(entries, cancellationToken);
        }
    }
}
