namespace Dukaan.Domains;

/// <summary>What name servers say of a name.</summary>
/// <param name="Answered">False: they did not answer, or said that they cannot; so nothing is known.</param>
/// <param name="Values">Addresses or texts; none where there is no such name or record.</param>
/// <param name="Aliases">The names on the way there (CNAME), lower case, without a dot at the end.</param>
public sealed record DnsAnswer(bool Answered, ImmutableArray<string> Values, ImmutableArray<string> Aliases)
{
    public static DnsAnswer Unknown { get; } = new(false, [], []);

    public static DnsAnswer Of(params ReadOnlySpan<string> values) => new(true, [.. values], []);
}
