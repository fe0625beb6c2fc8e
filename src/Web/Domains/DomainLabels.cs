using Dukaan.Domains;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Domains;

/// <summary>Describes a domain's state in the language of the person who reads it.</summary>
internal static class DomainLabels
{
    /// <summary>The result of the last check, and what to do.</summary>
    public static string Say(DomainsTexts texts, DomainView domain) =>
        domain.Finding switch
        {
            DomainFinding.NotLooked => texts.NotLooked,
            DomainFinding.Fine => texts.Fine,
            DomainFinding.NoAddress => texts.NoAddress,
            DomainFinding.Elsewhere => texts.Elsewhere(domain.Found),
            DomainFinding.NoProof when domain.Found.Length == 0 => texts.NoProof,
            DomainFinding.NoProof => texts.OtherProof(domain.Found),
            DomainFinding.NotAnswered => texts.NotAnswered,
            DomainFinding.Taken => texts.Taken,
            _ => "",
        };
}
