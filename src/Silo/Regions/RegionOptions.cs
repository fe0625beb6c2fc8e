namespace Dukaan.Silo.Regions;

/// <summary>The regions of one Dukaan, and which of them this is.</summary>
/// <param name="Here">This region's name.</param>
/// <param name="Addresses">Where each region may answer, by name: at one of several addresses if its home can move.</param>
/// <param name="Directory">The region that keeps names: the first that is configured, the same in all regions.</param>
/// <param name="Secret">Shared by all regions; what they say to each other is signed with it.</param>
/// <param name="Upgrading">Whether other regions may run the release before, whose signatures are given and taken too.</param>
public sealed record RegionOptions(
    string Here,
    IReadOnlyDictionary<string, IReadOnlyList<Uri>> Addresses,
    string Directory,
    string Secret,
    bool Upgrading = false
)
{
    private static readonly UriCreationOptions AsSpelled = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>The names of the other regions.</summary>
    public IEnumerable<string> Others => Addresses.Keys.Where(name => name != Here);

    /// <summary>The address of a path at a place. Whatever the path is, it is that place's host.</summary>
    /// <param name="place">One of <see cref="Addresses"/>.</param>
    /// <param name="pathAndQuery">It begins with a slash.</param>
    /// <exception cref="ArgumentException">It leads elsewhere.</exception>
    public static Uri At(Uri place, string pathAndQuery)
    {
        var its = place.GetLeftPart(UriPartial.Authority);
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
