using Dukaan.Domains;

namespace Dukaan.Stores;

/// <summary>A name of a store: a <see cref="Slug"/>, or a <see cref="DomainName"/>, which has a dot, as no slug does.</summary>
public static class StoreName
{
    /// <summary>The key of the grain that knows the owner of a name: look-alike slugs share one; a domain is its own key.</summary>
    public static string Key(string name) => IsDomain(name) ? name : Slug.Skeleton(name);

    /// <summary>Why the text cannot be the name of a store, or null if it can.</summary>
    public static Error? Check(string name) =>
        !IsDomain(name) ? Slug.Check(name)
        : DomainName.Is(name) ? null
        : DomainName.Read("-").Error;

    public static bool IsDomain(string name) => name.Contains('.', StringComparison.Ordinal);
}
