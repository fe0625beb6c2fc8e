namespace Dukaan.RuntimeSettings;

/// <summary>
/// Where a value of a runtime setting holds. Of several that fit, the narrowest decides: shop, share, region, everywhere.
/// </summary>
[GenerateSerializer, Alias("setting-scope")]
public enum SettingScope
{
    Everywhere,

    /// <summary>One region, by its name.</summary>
    Region,

    /// <summary>
    /// A share of all shops, 1 to 99 percent: always the same shops for one setting, and more of them as the share grows.
    /// </summary>
    Share,

    /// <summary>One shop, by its store id.</summary>
    Shop,
}
