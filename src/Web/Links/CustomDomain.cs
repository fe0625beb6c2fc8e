namespace Dukaan.Web.Links;

/// <summary>The shop whose custom domain a request was sent to.</summary>
/// <param name="Shop">The shop.</param>
/// <param name="Primary">The primary domain, which links use; others redirect to it.</param>
public sealed record CustomDomain(Shop Shop, string Primary)
{
    /// <summary>Scheme and host of absolute links in cached pages: always the same, whatever port or scheme the request used.</summary>
    public string Address { get; } = $"https://{Primary}";
}
