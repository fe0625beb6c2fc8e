using System.Text.Json.Serialization;

namespace Dukaan.Experiments;

/// <summary>
/// A comparison of two forms of the shops' pages: a share of visitors sees a switch off that is on for the others. What is counted, how
/// many visitors are needed and when it is decided are fixed when it starts.
/// </summary>
/// <param name="Number">Its number; each has another one.</param>
/// <param name="Name">Its name for operators.</param>
/// <param name="Setting">The switch that is off in the variant, one of <see cref="Switches"/>.</param>
/// <param name="Share">The percentage of visitors that sees the variant, 1 to 50.</param>
/// <param name="StoreId">The only shop in which it runs; empty: all.</param>
/// <param name="BaseRate">Of 10,000 visitors who see no variant so many are expected to order.</param>
/// <param name="Effect">The smallest difference that is worth finding, in percent of that rate.</param>
/// <param name="NeededControl">Visitors that are needed who see no variant.</param>
/// <param name="NeededVariant">Visitors that are needed who see the variant.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="EndedAt">When it was ended; null: it runs.</param>
[GenerateSerializer, Immutable, Alias("experiment-plan")]
public sealed record Experiment(
    long Number,
    string Name,
    string Setting,
    int Share,
    string StoreId,
    int BaseRate,
    int Effect,
    long NeededControl,
    long NeededVariant,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt = null
)
{
    /// <summary>The switch that decides whether pages recommend other products: an experiment sets it off on pages of products.</summary>
    public const string Recommendations = "recommendations";

    /// <summary>
    /// The switches of which both forms of a page are built, so that each visitor gets theirs from memory. One more needs a part of
    /// <c>PageKey</c> that says so.
    /// </summary>
    public static ImmutableArray<string> Switches { get; } = [Recommendations];

    /// <summary>
    /// After the last visitor that is needed came, orders are counted for so long: what is in a cart that day may still become one.
    /// </summary>
    public static TimeSpan LastOrders { get; } = TimeSpan.FromHours(24);

    [JsonIgnore]
    public bool Runs => EndedAt is null;

    /// <summary>Whether it runs in this shop.</summary>
    public bool Concerns(string storeId) => StoreId.Length == 0 || StoreId == storeId;
}
