using Dukaan.Domains;

namespace Dukaan.Web.Domains;

/// <summary>What a person reads of a name's state.</summary>
public static class DomainWords
{
    /// <summary>What the last look found, and what to do.</summary>
    public static string Say(DomainView domain) => domain.Finding switch
    {
        DomainFinding.NotLooked => "Make these records where you bought the name, then check.",
        DomainFinding.Fine => "It leads to your shop.",
        DomainFinding.NoAddress => "The name has no address yet. New records can take some minutes, and up to a day, to be seen everywhere.",
        DomainFinding.Elsewhere => $"The name leads to {domain.Found}, which is not us. Change or remove that record.",
        DomainFinding.NoProof => domain.Found.Length == 0
            ? "The name leads here. The TXT record, which says that it is yours, is not there yet."
            : $"The name leads here, but its TXT record says something else: {domain.Found}",
        DomainFinding.NotAnswered => "The name servers did not answer just now. We try again by ourselves.",
        DomainFinding.Taken => "The records are right, but another shop uses this name. Remove it there first.",
        _ => "",
    };
}
