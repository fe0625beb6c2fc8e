namespace Dukaan.Silo.Health;

/// <summary>A condition for readiness that only a part of the process knows.</summary>
public interface IReadinessCondition
{
    /// <summary>Checks without waiting.</summary>
    ReadinessCheck Check();
}
