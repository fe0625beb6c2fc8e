namespace Dukaan.Experiments;

/// <summary>What was counted of an experiment.</summary>
/// <param name="Control">Of visitors who see the pages as they are.</param>
/// <param name="Variant">Of visitors who see the variant.</param>
[GenerateSerializer, Immutable, Alias("experiment-counts")]
public sealed record ExperimentCounts(ArmCounts Control, ArmCounts Variant)
{
    public static ExperimentCounts None { get; } = new(ArmCounts.None, ArmCounts.None);

    public ExperimentCounts Plus(ExperimentCounts other) => new(Control.Plus(other.Control), Variant.Plus(other.Variant));

    /// <summary>Without visitors: nobody new is counted any more.</summary>
    public ExperimentCounts WithoutVisitors() => new(Control with { Visitors = 0 }, Variant with { Visitors = 0 });
}
