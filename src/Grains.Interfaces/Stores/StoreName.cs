using Dukaan.Domains;

namespace Dukaan.Stores;

/// <summary>
/// What a store can be found by: a <see cref="Slug"/>, or a <see cref="DomainName"/>, which has a dot where no slug has one.
/// </summary>
public static class StoreName
{
    /// <summary>The key of the grain that says whose a name is: look-alike slugs share one, a domain is itself.</summary>
    public static string Key(string name) => IsDomain(name) ? name : Slug.Skeleton(name);

    /// <summary>Why the text cannot be a name of a store, or null if it can.</summary>
    public static Error? Check(string name) =>
        !IsDomain(name) ? Slug.Check(name)
        : DomainName.Is(name) ? null
        : DomainName.Read("-").Error;

    public static bool IsDomain(string name) => name.Contains('.', StringComparison.Ordinal);
}
