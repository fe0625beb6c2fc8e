using Dukaan.Experiments;

namespace Dukaan.Web.Experiments;

/// <summary>What this process counted of an experiment since it was last handed over. Thread-safe.</summary>
internal sealed class ArmTally(Experiment experiment)
{
    private readonly long[] _control = new long[3];
    private readonly long[] _variant = new long[3];

    public Experiment Experiment { get; } = experiment;

    /// <summary>A visitor came, came to a checkout, or ordered.</summary>
    public void Count(bool isVariant, SeatStep step) => Interlocked.Increment(ref (isVariant ? _variant : _control)[(int)step]);

    /// <summary>What was counted, which begins anew; null: nothing was.</summary>
    public ExperimentCounts? Take()
    {
        var counts = new ExperimentCounts(Take(_control), Take(_variant));
        return counts == ExperimentCounts.None ? null : counts;
    }

    private static ArmCounts Take(long[] arm) =>
        new(Interlocked.Exchange(ref arm[0], 0), Interlocked.Exchange(ref arm[1], 0), Interlocked.Exchange(ref arm[2], 0));
}
