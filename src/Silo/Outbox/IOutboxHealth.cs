namespace Dukaan.Silo.Outbox;

/// <summary>The state of the outbox, measured every few seconds.</summary>
public interface IOutboxHealth
{
    /// <summary>How many events wait to be published.</summary>
    long Depth { get; }

    /// <summary>How long the oldest of them has waited.</summary>
    TimeSpan Age { get; }
}
