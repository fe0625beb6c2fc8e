namespace Dukaan.Experiments;

/// <summary>The honest result of an experiment: until all visitors that were planned have come it has no difference, no verdict.</summary>
/// <param name="Counts">What it is decided by; until then what was counted.</param>
/// <param name="Control">Orders of visitors who see no variant.</param>
/// <param name="Variant">Orders of visitors who see the variant.</param>
/// <param name="Difference">Variant less control; null: not enough yet.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="IsSkewed">
/// Whether the visitors are not divided as planned, which chance does once in a thousand times: then something counts them wrongly, and the
/// result is worth nothing.
/// </param>
public sealed record ExperimentResult(
    ExperimentCounts Counts,
    Proportion Control,
    Proportion Variant,
    Proportion? Difference,
    ExperimentVerdict Verdict,
    bool IsSkewed
)
{
    /// <summary>The quantile of the chi-squared distribution of one degree of freedom at 99.9 %.</summary>
    private const double Chi999 = 10.828;

    public static ExperimentResult Of(Experiment experiment, ExperimentState state)
    {
        var counts = state.Final ?? state.Counts;
        var (control, variant) = (OfArm(counts.Control), OfArm(counts.Variant));
        Proportion? difference = state.Final is null ? null : variant.Less(control);
        var verdict = difference switch
        {
            null => experiment.Runs ? ExperimentVerdict.NotEnoughYet : ExperimentVerdict.EndedEarly,
            { Low: > 0 } => ExperimentVerdict.VariantIsBetter,
            { High: < 0 } => ExperimentVerdict.VariantIsWorse,
            _ => ExperimentVerdict.NoDifference,
        };
        return new ExperimentResult(counts, control, variant, difference, verdict, IsSkewedBy(experiment, counts));
    }

    private static Proportion OfArm(ArmCounts arm) => Proportion.Of(arm.Orders, arm.Visitors);

    private static bool IsSkewedBy(Experiment experiment, ExperimentCounts counts)
    {
        var (share, all) = (experiment.Share / 100.0, (double)(counts.Control.Visitors + counts.Variant.Visitors));
        return all > 0 && Math.Pow(counts.Variant.Visitors - (all * share), 2) / (all * share * (1 - share)) > Chi999;
    }
}
