namespace Dukaan.Bench.Homes;

/// <summary>What shoppers were told beside what is stored.</summary>
/// <param name="Accepted">Orders that were acknowledged.</param>
/// <param name="Lost">Those of them that are not stored.</param>
/// <param name="Doubled">Acknowledged for two keys.</param>
/// <param name="Beside">Stored without an acknowledgement that arrived.</param>
internal sealed record HomeAudit(int Accepted, int Lost, int Doubled, int Beside)
{
    public override string ToString() =>
        $"{Accepted:n0} orders acknowledged; lost: {Lost}; acknowledged for two keys: {Doubled}; stored beside them: {Beside}.";
}
