namespace Dukaan.Web.Links;

/// <summary>The shop whose own name a request was sent to.</summary>
/// <param name="Shop">The shop.</param>
/// <param name="Primary">The name that its links say; others lead on to it.</param>
public sealed record CustomDomain(Shop Shop, string Primary)
{
    /// <summary>Scheme and host for absolute links in pages that are kept: one, whatever port or scheme the request came by.</summary>
    public string Address { get; } = $"https://{Primary}";
}
