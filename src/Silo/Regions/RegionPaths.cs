namespace Dukaan.Silo.Regions;

/// <summary>Where a region answers others.</summary>
public static class RegionPaths
{
    public const string Root = "/internal/regions";
    public const string Stores = "/stores";
    public const string Names = "/names";
    public const string Homes = "/homes";
    public const string Phones = "/phones";
    public const string Settings = "/settings";
    public const string Searches = "/searches";
    public const string Visits = "/visits";
    public const string Carts = "/carts";
    public const string Experiments = "/experiments";
}
