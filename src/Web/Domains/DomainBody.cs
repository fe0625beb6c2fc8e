using System.Text.Json;
using Dukaan.Domains;

namespace Dukaan.Web.Domains;

/// <summary>A shop's own name in the API.</summary>
/// <param name="Name">As browsers and name servers say it: in Punycode where it has other letters than a to z.</param>
/// <param name="DisplayName">As people read it, in its own letters.</param>
/// <param name="State"><c>waiting</c>, <c>verified</c> or <c>lost</c>.</param>
/// <param name="Finding">What the last look found: <c>not-looked</c>, <c>fine</c>, <c>no-address</c>, <c>elsewhere</c>, <c>no-proof</c>,
/// <c>not-answered</c>, <c>taken</c>.</param>
/// <param name="Message">The same for a person.</param>
/// <param name="Primary">Whether links say this one.</param>
/// <param name="Records">What must stand at the name's servers.</param>
/// <param name="CheckedAt">UTC; null: nobody has looked yet.</param>
/// <param name="NextCheckAt">When it is looked at again by itself; null: no more, until you ask.</param>
public sealed record DomainBody(
    string Name,
    string DisplayName,
    string State,
    string Finding,
    string Message,
    bool Primary,
    IReadOnlyList<DomainRecord> Records,
    DateTimeOffset? CheckedAt,
    DateTimeOffset? NextCheckAt
)
{
    public static DomainBody Of(DomainView domain, string storeId, DomainOptions options) =>
        new(
            domain.Name,
            DomainName.Readable(domain.Name),
            JsonNamingPolicy.KebabCaseLower.ConvertName(domain.State.ToString()),
            JsonNamingPolicy.KebabCaseLower.ConvertName(domain.Finding.ToString()),
            DomainLabels.Say(domain),
            domain.Primary,
            DomainRecord.For(domain.Name, storeId, options),
            domain.CheckedAt,
            domain.NextAt
        );
}
