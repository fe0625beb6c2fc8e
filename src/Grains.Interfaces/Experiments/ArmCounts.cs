namespace Dukaan.Experiments;

/// <summary>What visitors of one form of the pages did. Each visitor counts once in each number.</summary>
/// <param name="Visitors">Browsers that saw a page on which the forms differ.</param>
/// <param name="Checkouts">Of these, who came to a checkout.</param>
/// <param name="Orders">Of these, who ordered.</param>
[GenerateSerializer, Immutable, Alias("experiment-arm")]
public sealed record ArmCounts(long Visitors, long Checkouts, long Orders)
{
    public static ArmCounts None { get; } = new(0, 0, 0);

    public ArmCounts Plus(ArmCounts other) => new(Visitors + other.Visitors, Checkouts + other.Checkouts, Orders + other.Orders);
}
