using System.Net;

namespace Dukaan.Domains;

/// <summary>When a name is a shop's.</summary>
public static class DomainRules
{
    private const int MaxFound = 120;

    /// <summary>
    /// A name is the shop's where both hold: every address it has is ours (a shopper who gets another would land elsewhere, and so would
    /// the authority that gives certificates), and the text beside it is the shop's proof (else whoever types a name that points here would
    /// have it).
    /// </summary>
    /// <param name="addresses">Of the name.</param>
    /// <param name="texts">Beside the name, at <see cref="DomainProof.At"/>.</param>
    /// <param name="ours">The addresses of the platform's own host.</param>
    public static DomainSight Judge(DomainOptions options, string proof, DnsAnswer addresses, DnsAnswer texts, DnsAnswer ours)
    {
        if (addresses is { Answered: true, Values.IsEmpty: true })
        {
            return new DomainSight(DomainFinding.NoAddress);
        }

        if (!addresses.Answered || (!ours.Answered && options.Addresses.IsEmpty))
        {
            return new DomainSight(DomainFinding.NotAnswered);
        }

        if (!addresses.Aliases.Contains(options.Target))
        {
            var known = options.Addresses.Concat(ours.Values.Select(IPAddress.Parse)).ToHashSet();
            var foreign = addresses.Values.Where(address => !known.Contains(IPAddress.Parse(address))).ToList();
            if (foreign.Count > 0)
            {
                return new DomainSight(DomainFinding.Elsewhere, Short(foreign));
            }
        }

        return !texts.Answered ? new DomainSight(DomainFinding.NotAnswered)
            : texts.Values.Any(text => text.Trim() == proof) ? new DomainSight(DomainFinding.Fine)
            : new DomainSight(DomainFinding.NoProof, Short(texts.Values));
    }

    private static string Short(IEnumerable<string> values) => Graphemes.Shorten(string.Join(", ", values), MaxFound);
}
