namespace Dukaan.Experiments;

/// <summary>What an experiment says.</summary>
public enum ExperimentVerdict
{
    /// <summary>Not all visitors that were planned have come, or orders are still waited for. Whoever looks sooner finds differences that
    /// are chance.</summary>
    NotEnoughYet,

    /// <summary>It was ended before it could say anything.</summary>
    EndedEarly,

    /// <summary>The interval of the difference has nothing in it: no difference of the size that was looked for was found.</summary>
    NoDifference,

    /// <summary>Visitors order more with the variant.</summary>
    VariantIsBetter,

    /// <summary>Visitors order less with the variant.</summary>
    VariantIsWorse,
}
