namespace Dukaan.Silo.Regions;

/// <summary>The regions of one Dukaan, and which of them this is.</summary>
/// <param name="Here">This region's name.</param>
/// <param name="Addresses">Where each region answers, by name.</param>
/// <param name="Directory">The region that keeps names: the first that is configured, the same in all regions.</param>
/// <param name="Secret">Shared by all regions; what they say to each other is signed with it.</param>
public sealed record RegionOptions(string Here, IReadOnlyDictionary<string, Uri> Addresses, string Directory, string Secret)
{
    /// <summary>The names of the other regions.</summary>
    public IEnumerable<string> Others => Addresses.Keys.Where(name => name != Here);
}
