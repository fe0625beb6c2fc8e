using System.Collections.Immutable;
using Dukaan.Saving;

namespace Dukaan.Bench.OnlineMarketplace;

/// <summary>A customer with their basket.</summary>
public sealed record SavedCustomer : SavedState
{
    public int Number { get; init; }

    public string Name { get; init; } = "";

    public ImmutableArray<BasketLine> Lines { get; init; } = [];

    /// <summary>How many checkouts began; the ids of a checkout's orders follow from it.</summary>
    public long Checkouts { get; init; }

    /// <summary>The checkout that is not completed yet, for whom; or null.</summary>
    public Recipient? Pending { get; init; }

    /// <summary>How many orders were paid.</summary>
    public long Paid { get; init; }
}
