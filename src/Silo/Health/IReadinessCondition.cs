namespace Dukaan.Silo.Health;

/// <summary>One more thing that must be so before work may come, where it is known only to a part of the process.</summary>
public interface IReadinessCondition
{
    /// <summary>Looks without waiting.</summary>
    ReadinessCheck Check();
}
