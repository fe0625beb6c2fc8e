using Dukaan.Domains;

namespace Dukaan.Web.Domains;

/// <summary>Texts that describe a domain's state.</summary>
public static class DomainLabels
{
    /// <summary>The result of the last check, and what to do.</summary>
    public static string Say(DomainView domain) =>
        domain.Finding switch
        {
            DomainFinding.NotLooked => "Create these DNS records where you bought the domain, then check.",
            DomainFinding.Fine => "It shows your shop.",
            DomainFinding.NoAddress =>
                "The domain has no address yet. New records can take from a few minutes to a day to be seen everywhere.",
            DomainFinding.Elsewhere => $"The domain points to {domain.Found}, which is not us. Change or remove that record.",
            DomainFinding.NoProof => domain.Found.Length == 0
                ? "The domain points here. The TXT record that proves it is yours is not there yet."
                : $"The domain points here, but its TXT record has another value: {domain.Found}",
            DomainFinding.NotAnswered => "The name servers did not answer just now. We will check again automatically.",
            DomainFinding.Taken => "The records are right, but another shop uses this domain. Remove it there first.",
            _ => "",
        };
}
