namespace Dukaan.TestKit.Regions;

/// <summary>The way between two places.</summary>
/// <param name="delay">One way.</param>
/// <param name="gates">Those of its ends, if it can be cut.</param>
public sealed class Line(TimeSpan delay, params Gate[] gates)
{
    public TimeSpan Delay => delay;

    /// <summary>Returns once it is not cut.</summary>
    internal async ValueTask Opened(CancellationToken stop)
    {
        foreach (var gate in gates)
        {
            await gate.Opened(stop);
        }
    }
}
