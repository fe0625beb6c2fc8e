namespace Dukaan.RuntimeSettings;

/// <summary>Settings that belong together, prepared for days on which more comes than usual. Each level includes the one before.</summary>
/// <param name="Name">Its name for operators.</param>
/// <param name="Meaning">When it is for.</param>
/// <param name="Values">Names and values of the settings.</param>
public sealed record SettingLevel(string Name, string Meaning, ImmutableArray<(string Setting, string Value)> Values)
{
    private static readonly ImmutableArray<(string, string)> First = [("stock-numbers", "off")];
    private static readonly ImmutableArray<(string, string)> Second =
    [
        .. First,
        ("large-pictures", "off"),
        ("recommendations", "off"),
        ("shedding-wait", "30"),
    ];

    /// <summary>From normal to the heaviest.</summary>
    public static ImmutableArray<SettingLevel> All { get; } =
    [
        new("big day 1", "a sale that is announced: pages change less often", First),
        new("big day 2", "the site is busy: smaller pictures, no recommendations, and refusing begins earlier", Second),
        new("big day 3", "only what sells: no search, no new shops", [.. Second, ("search", "off"), ("new-shops", "off")]),
    ];

    /// <summary>The command that sets this level everywhere; null: back to normal, which clears what the levels set.</summary>
    /// <param name="level">The level, or null.</param>
    /// <param name="who">As <see cref="ChangeSettings"/>.</param>
    /// <param name="why">As <see cref="ChangeSettings"/>.</param>
    public static ChangeSettings Command(SettingLevel? level, string who, string why)
    {
        var set = (level?.Values ?? []).Select(each => Rule(each.Setting, each.Value)).ToImmutableArray();
        var clear = All[^1].Values.Select(each => Rule(each.Setting, "")).Where(rule => !set.Any(rule.IsSamePlace)).ToImmutableArray();
        return new ChangeSettings(set, clear, who, why);
    }

    private static SettingRule Rule(string setting, string value) => new(setting, SettingScope.Everywhere, "", value);
}
