using System.Text.Json;
using Dukaan.Domains;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Domains;

/// <summary>A shop's custom domain in the API.</summary>
/// <param name="Name">As used by browsers and name servers: in Punycode if it has other letters than a to z.</param>
/// <param name="DisplayName">In its own script, for people.</param>
/// <param name="State"><c>waiting</c>, <c>verified</c> or <c>lost</c>.</param>
/// <param name="Finding">The result of the last check: <c>not-looked</c>, <c>fine</c>, <c>no-address</c>, <c>elsewhere</c>,
/// <c>no-proof</c>, <c>not-answered</c>, <c>taken</c>.</param>
/// <param name="Message">The same for a person, in the language of the request (<c>Accept-Language</c>).</param>
/// <param name="Primary">Whether links use this one.</param>
/// <param name="Records">The DNS records to set.</param>
/// <param name="CheckedAt">UTC; null: never.</param>
/// <param name="NextCheckAt">The next automatic check; null: none, until you ask.</param>
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
    internal static DomainBody Of(DomainView domain, string storeId, DomainOptions options, DomainsTexts texts) =>
        new(
            domain.Name,
            DomainName.Readable(domain.Name),
            JsonNamingPolicy.KebabCaseLower.ConvertName(domain.State.ToString()),
            JsonNamingPolicy.KebabCaseLower.ConvertName(domain.Finding.ToString()),
            DomainLabels.Say(texts, domain),
            domain.Primary,
            DomainRecord.For(domain.Name, storeId, options),
            domain.CheckedAt,
            domain.NextAt
        );
}
