using System.Collections.Concurrent;
using System.Globalization;
using Dukaan.Experiments;
using Dukaan.Saving;

namespace Dukaan.RuntimeSettings;

/// <summary>
/// The settings of one version as they hold in one region, for the site and for each shop. Immutable but for a cache. Reading costs a field
/// where no rule is about shops, else a look into a table; never a call.
/// </summary>
public sealed class EffectiveSettings
{
    private const int MaxCached = 100_000;

    private readonly ImmutableArray<SettingRule> _ofShops;
    private readonly ConcurrentDictionary<string, SiteSettings> _shops = new(StringComparer.Ordinal);

    /// <param name="view">The rules. What is not declared (any more) or is no value is left out.</param>
    /// <param name="region">This region; empty where it is the only one.</param>
    public EffectiveSettings(SettingsView view, string region)
    {
        (Version, LetIn) = (view.Version, view.LetIn);
        Experiments = view.Experiments;
        Experiment = view.Experiments.FirstOrDefault(each => each.Runs);
        Site = With(
            SiteSettings.Default,
            view.Rules.Where(rule => rule.Scope == SettingScope.Everywhere || (rule.Scope == SettingScope.Region && rule.Target == region))
        );
        _ofShops =
        [
            .. view.Rules.Where(rule =>
                rule.Scope is SettingScope.Share or SettingScope.Shop && DeclaredRuntimeSetting.Of(rule.Setting) is { PerShop: true }
            ),
        ];
        HasWaitingRooms =
            Site.WaitingRoom > 0 || _ofShops.Any(rule => rule.Setting == SiteSettings.WaitingRoomName && rule.Value.Trim('0').Length > 0);
        IsDefault = Site == SiteSettings.Default && _ofShops.IsEmpty;
    }

    public long Version { get; }

    /// <summary>The addresses that were let in again lately, the newest first.</summary>
    public ImmutableArray<AddressLetIn> LetIn { get; }

    /// <summary>The last experiments, the newest first.</summary>
    public ImmutableArray<Experiment> Experiments { get; }

    /// <summary>The one that runs, or null.</summary>
    public Experiment? Experiment { get; }

    /// <summary>Where no shop is concerned.</summary>
    public SiteSettings Site { get; }

    /// <summary>Whether everything is as in normal times.</summary>
    public bool IsDefault { get; }

    /// <summary>Whether any shop may have a waiting room.</summary>
    public bool HasWaitingRooms { get; }

    /// <summary>In a shop.</summary>
    public SiteSettings Of(string storeId)
    {
        if (_ofShops.IsEmpty)
        {
            return Site;
        }

        if (_shops.TryGetValue(storeId, out var known))
        {
            return known;
        }

        if (_shops.Count >= MaxCached)
        {
            _shops.Clear();
        }

        return _shops[storeId] = With(Site, _ofShops.Where(rule => Concerns(rule, storeId)));
    }

    private static bool Concerns(SettingRule rule, string storeId) =>
        rule.Scope == SettingScope.Shop
            ? rule.Target == storeId
            : int.TryParse(rule.Target, NumberStyles.None, CultureInfo.InvariantCulture, out var share)
                && TextHash.Of($"{rule.Setting} {storeId}") % 100 < (uint)share;

    /// <summary>Narrow scopes come last, so that they decide.</summary>
    private static SiteSettings With(SiteSettings settings, IEnumerable<SettingRule> rules)
    {
        var copy = settings with { };
        foreach (var rule in rules.OrderBy(rule => rule.Scope))
        {
            DeclaredRuntimeSetting.Of(rule.Setting)?.Put(copy, rule.Value);
        }

        return copy == settings ? settings : copy;
    }
}
