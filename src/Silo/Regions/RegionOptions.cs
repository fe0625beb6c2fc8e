namespace Dukaan.Silo.Regions;

/// <summary>The regions of one Dukaan, and which of them this is.</summary>
/// <param name="Here">This region's name.</param>
/// <param name="Addresses">Where each region answers, by name.</param>
/// <param name="Directory">The region that keeps names: the first that is configured, the same in all regions.</param>
/// <param name="Secret">Shared by all regions; what they say to each other is signed with it.</param>
/// <param name="Upgrading">Whether other regions may run the release before, whose signatures are given and taken too.</param>
public sealed record RegionOptions(
    string Here,
    IReadOnlyDictionary<string, Uri> Addresses,
    string Directory,
    string Secret,
    bool Upgrading = false
)
{
    private static readonly UriCreationOptions AsSpelled = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>The names of the other regions.</summary>
    public IEnumerable<string> Others => Addresses.Keys.Where(name => name != Here);

    /// <summary>An address of a region. Whatever the path is, it is that region's host.</summary>
    /// <param name="region">One of <see cref="Addresses"/>.</param>
    /// <param name="pathAndQuery">It begins with a slash.</param>
    /// <exception cref="ArgumentException">It leads elsewhere.</exception>
    public Uri At(string region, string pathAndQuery)
    {
        var its = Addresses[region].GetLeftPart(UriPartial.Authority);
        // Concatenated, not resolved: a path that begins with two slashes or a scheme would name another host. Its spelling is kept, so
        // that both regions see the same path.
        return
            pathAndQuery.StartsWith('/')
            && Uri.TryCreate(its + pathAndQuery, AsSpelled, out var address)
            && address.GetLeftPart(UriPartial.Authority) == its
            ? address
            : throw new ArgumentException("This is no path of a region.", nameof(pathAndQuery));
    }
}
