using Dukaan.Silo.Postgres;

namespace Dukaan.Silo.Homes;

/// <summary>How a process knows that it may act for its home.</summary>
public sealed record HomeOptions
{
    /// <summary>EX_TEMPFAIL of sysexits.h: a supervisor starts the process again.</summary>
    private const int TryAgain = 75;

    /// <summary>The region where this process runs.</summary>
    public string Place { get; init; } = "";

    /// <summary>
    /// A connection string to the member of the database cluster in this region. The process serves only while that is the primary. Null:
    /// it serves wherever the primary is.
    /// </summary>
    public string? Member { get; init; }

    /// <summary>What its commits wait for.</summary>
    public CommitMode Commit { get; init; }

    /// <summary>
    /// How long it may act after its last commit was acknowledged. Less than the engine needs to promote another member after it lost the
    /// primary: <c>ttl</c> less <c>loop_wait</c> of deploy/patroni.
    /// </summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>How often it renews. A renewal also tells a process that it has to leave the home.</summary>
    public TimeSpan Renewal { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>Ends the process, at once and without finishing anything: it is not home any more.</summary>
    public Action End { get; init; } = () => Environment.Exit(TryAgain);
}
