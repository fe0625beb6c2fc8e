using System.Net;

namespace Dukaan.Domains;

/// <summary>Decides whether a domain belongs to a shop.</summary>
public static class DomainRules
{
    private const int MaxFound = 120;

    /// <summary>
    /// A domain is verified if both hold. Every address of it is ours: a shopper or a certificate authority that gets another address would
    /// end elsewhere. The text record beside it is the proof of this shop: without it, whoever types a domain that points here would get
    /// it.
    /// </summary>
    /// <param name="addresses">Of the name.</param>
    /// <param name="texts">Beside the name, at <see cref="DomainProof.At"/>.</param>
    /// <param name="ours">The addresses of the platform's own host.</param>
    public static DomainCheck Judge(DomainOptions options, string proof, DnsAnswer addresses, DnsAnswer texts, DnsAnswer ours)
    {
        if (addresses is { Answered: true, Values.IsEmpty: true })
        {
            return new DomainCheck(DomainFinding.NoAddress);
        }

        if (!addresses.Answered || (!ours.Answered && options.Addresses.IsEmpty))
        {
            return new DomainCheck(DomainFinding.NotAnswered);
        }

        if (!addresses.Aliases.Contains(options.Target))
        {
            var known = options.Addresses.Concat(ours.Values.Select(IPAddress.Parse)).ToHashSet();
            var foreign = addresses.Values.Where(address => !known.Contains(IPAddress.Parse(address))).ToList();
            if (foreign.Count > 0)
            {
                return new DomainCheck(DomainFinding.Elsewhere, Short(foreign));
            }
        }

        return !texts.Answered ? new DomainCheck(DomainFinding.NotAnswered)
            : texts.Values.Any(text => text.Trim() == proof) ? new DomainCheck(DomainFinding.Fine)
            : new DomainCheck(DomainFinding.NoProof, Short(texts.Values));
    }

    private static string Short(IEnumerable<string> values) => Graphemes.Shorten(string.Join(", ", values), MaxFound);
}
