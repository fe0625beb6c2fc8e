namespace Dukaan.Silo.People;

/// <summary>What an erasure did in one region, this time and before.</summary>
/// <param name="Shops">Shops whose customer they were.</param>
/// <param name="Orders">Orders that have nothing of them any more.</param>
/// <param name="Open">Orders that somebody still works on, or that still owe money: they are erased once they are done.</param>
/// <param name="Papers">Invoices and credit notes, which keep the legal rest.</param>
/// <param name="Teams">Teams and invitations that they were taken out of.</param>
/// <param name="Account">Whether their account of a seller is erased.</param>
/// <param name="Owned">Shops that they own: their account stays until these are handed over.</param>
/// <param name="Waits">Events or messages of earlier changes were still under way: it goes on by itself.</param>
/// <param name="Away">The regions that did not answer, with spaces between: they are asked again by themselves.</param>
public sealed record ErasureReport(
    int Shops,
    int Orders,
    int Open,
    int Papers,
    int Teams,
    bool Account,
    int Owned,
    bool Waits,
    string Away = ""
)
{
    public static ErasureReport Nothing { get; } = new(0, 0, 0, 0, 0, false, 0, false);

    /// <summary>Whether nothing is left to do.</summary>
    public bool IsDone => Open == 0 && Owned == 0 && !Waits && Away.Length == 0;

    public ErasureReport Plus(ErasureReport other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new ErasureReport(
            Shops + other.Shops,
            Orders + other.Orders,
            Open + other.Open,
            Papers + other.Papers,
            Teams + other.Teams,
            Account || other.Account,
            Owned + other.Owned,
            Waits || other.Waits,
            Away.Length == 0 || other.Away.Length == 0 ? Away + other.Away : $"{Away} {other.Away}"
        );
    }

    /// <summary>For the log of operators: numbers and names of regions, and nothing else.</summary>
    public override string ToString() =>
        string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"shops={Shops} orders={Orders} open={Open} papers={Papers} teams={Teams} account={Account} owned={Owned} waits={Waits}"
            )
            .ToLowerInvariant() + (Away.Length == 0 ? "" : $" away={Away}");
}
